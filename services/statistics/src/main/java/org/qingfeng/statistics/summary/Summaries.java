package org.qingfeng.statistics.summary;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.values.Answers;
import org.qingfeng.statistics.values.Confidential;
import org.qingfeng.statistics.values.MetricValue;
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

    SummaryView of(Scope scope, @Nullable Integer year) {
        return snapshots.read(scope.caller(), (connection, generation) -> {
            List<SummaryView.SectionView> sections = new ArrayList<>();
            for (AnnualSummary.Section section : AnnualSummary.SECTIONS) {
                sections.add(section(connection, generation, section, scope));
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

    private SummaryView.SectionView section(
            Connection connection, short generation, AnnualSummary.Section section, Scope scope) throws SQLException {
        List<SummaryView.SlotView> slots = new ArrayList<>();
        for (Slot slot : section.slots()) {
            slots.add(slot(connection, generation, slot, scope));
        }
        List<SummaryView.TextView> texts = new ArrayList<>();
        for (TextSlot slot : section.texts()) {
            texts.add(words.of(connection, generation, slot, scope));
        }
        return new SummaryView.SectionView(section.code(), section.title(), slots, texts);
    }

    private SummaryView.SlotView slot(Connection connection, short generation, Slot slot, Scope scope)
            throws SQLException {
        Optional<Metric> metric = catalogue.metric(slot.metric());
        if (metric.isEmpty()) {
            return SummaryView.SlotView.notRecorded(slot);
        }
        Question question = scope.question(metric.get(), slot.by(), slot.where());
        Answers.demandExists(connection, question, scope.caller());
        MetricValue value =
                answers.values(connection, generation, question, scope.caller()).get(0);
        boolean nothing =
                value.count() != null && value.count() == 0 && !Confidential.hides(metric.get(), scope.caller());
        return nothing && !Recorded.anything(connection, generation, catalogue.kindred(metric.get()), scope.org())
                ? SummaryView.SlotView.notRecorded(slot)
                : SummaryView.SlotView.of(slot, value);
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
