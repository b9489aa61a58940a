package org.qingfeng.statistics.summary;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.values.Answers;
import org.qingfeng.statistics.values.Confidential;
import org.qingfeng.statistics.values.Question;
import org.qingfeng.statistics.values.Snapshots;

/** Fills the summary's form in one snapshot, so that its numbers agree with each other. */
@Singleton
class Summaries {
    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final Answers answers;
    private final CrossChecks crossChecks;
    private final FrozenCheck frozen;
    private final Words words;

    @Inject
    Summaries(
            Catalogue catalogue,
            Snapshots snapshots,
            Answers answers,
            CrossChecks crossChecks,
            FrozenCheck frozen,
            Words words) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.answers = answers;
        this.crossChecks = crossChecks;
        this.frozen = frozen;
        this.words = words;
    }

    /** What one summary is read from. */
    private record Reading(Connection connection, short generation, Recorded recorded, Scope scope) {}

    SummaryView of(Scope scope, @Nullable Integer year) {
        return snapshots.read(scope.caller(), (connection, generation) -> {
            Answers.demandExists(connection, scope.org(), scope.caller());
            Recorded recorded = Recorded.at(connection, generation, catalogue, scope.org());
            Reading reading = new Reading(connection, generation, recorded, scope);
            List<SummaryView.SectionView> sections = new ArrayList<>();
            for (AnnualSummary.Section section : AnnualSummary.SECTIONS) {
                sections.add(section(reading, section));
            }
            return new SummaryView(
                    scope.org(),
                    year,
                    scope.campaign(),
                    scope.period().from(),
                    scope.period().to(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    words.of(connection, generation, AnnualSummary.TITLE, scope),
                    sections,
                    checks(connection, generation, scope));
        });
    }

    private SummaryView.SectionView section(Reading reading, AnnualSummary.Section section) throws SQLException {
        List<SummaryView.SlotView> slots = new ArrayList<>();
        for (Slot slot : section.slots()) {
            slots.add(slot(reading, slot));
        }
        List<SummaryView.TextView> texts = new ArrayList<>();
        for (TextSlot slot : section.texts()) {
            texts.add(words.of(reading.connection(), reading.generation(), slot, reading.scope()));
        }
        return new SummaryView.SectionView(section.code(), section.title(), slots, texts);
    }

    private SummaryView.SlotView slot(Reading reading, Slot slot) throws SQLException {
        Scope scope = reading.scope();
        Metric metric = catalogue.metric(slot.metric()).orElseThrow();
        if (!reading.recorded().has(metric) && !Confidential.hides(metric, scope.caller())) {
            return SummaryView.SlotView.notRecorded(slot);
        }
        Question question = scope.question(metric, slot.by(), slot.where());
        return SummaryView.SlotView.of(
                slot,
                answers.values(reading.connection(), reading.generation(), question, scope.caller())
                        .get(0));
    }

    private List<SummaryView.CheckView> checks(Connection connection, short generation, Scope scope)
            throws SQLException {
        List<SummaryView.CheckView> checks = new ArrayList<>();
        for (CrossCheck check : CrossCheck.ALL) {
            checks.add(crossChecks.of(connection, generation, check, scope));
        }
        checks.add(frozen.of(scope));
        return checks;
    }
}
