package org.qingfeng.casework.formact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingfeng.casework.cases.Case;
import org.qingfeng.casework.cases.CaseResult;
import org.qingfeng.casework.rules.FormIndicators;
import org.qingfeng.casework.sanction.Family;
import org.qingfeng.casework.sanction.Sanction;
import org.qingfeng.casework.sanction.SanctionBook;
import org.qingfeng.casework.sanction.SanctionKind;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Consequence;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * 案件处理: one form for each day on which something was decided about the person, the heaviest of that day: two sanctions of
 * one decision are one (domain B.3). A sanction that is quashed or changed by an appeal, overtaken by an expulsion or entered
 * by mistake takes its form with it.
 */
@ApplicationScoped
class FormsOfCases implements Consequence {
    private static final String TO_JUSTICE = "TRANSFERRED_TO_JUSTICE";
    private static final String CONVICTED = "EXPELLED_AFTER_CONVICTION";

    @Inject
    FormBook book;

    @Inject
    SanctionBook sanctions;

    @Override
    public void of(Aggregate<?, ?> record, Work work) {
        if (record instanceof Case file && file.concludedOn != null) {
            work.widen();
            PersonSnapshot person = Objects.requireNonNull(file.person(), "a case's person is open in its steps");
            settle(CaseResult.of(file), person, file.matter().keepers(), work);
        } else if (record instanceof Sanction sanction && isTheFirst(sanction, work)) {
            work.widen();
            Case file = Case.find(work.session(), sanction.caseId);
            PersonSnapshot person = sanction.person();
            if (file != null && person != null) {
                settle(CaseResult.of(file), person, keepers(sanction, person), work);
            }
        }
    }

    /** Once for a command: with the case itself where that is changed too, else with the first of its sanctions. */
    private static boolean isTheFirst(Sanction sanction, Work work) {
        boolean withItsCase = work.changed(Case.class).stream().anyMatch(file -> file.id.equals(sanction.caseId));
        return !withItsCase
                && Stream.concat(work.changed(Sanction.class).stream(), work.added(Sanction.class).stream())
                        .filter(other -> other.caseId.equals(sanction.caseId))
                        .findFirst()
                        .filter(first -> first == sanction)
                        .isPresent();
    }

    private static List<UUID> keepers(Sanction sanction, PersonSnapshot person) {
        return Stream.of(sanction.handlers)
                .filter(handler -> !person.is(handler))
                .toList();
    }

    private void settle(CaseResult result, PersonSnapshot person, List<UUID> keepers, Work work) {
        List<FormUse> uses = measures(result, sanctions.standingAfter(result.caseId(), work)).entrySet().stream()
                .flatMap(entry -> FormIndicators.shipped().of(entry.getValue(), entry.getKey()).stream()
                        .map(indicator -> new FormUse(
                                indicator.form(),
                                indicator.measure(),
                                entry.getKey(),
                                result.organ(),
                                result.category(),
                                person,
                                keepers)))
                .toList();
        book.settle(Origin.caseFile(result.caseId(), result.clueId()), uses, work);
    }

    /** The heaviest of each day. */
    private static Map<LocalDate, String> measures(CaseResult result, List<Sanction> standing) {
        Map<LocalDate, String> days = new TreeMap<>();
        LocalDate decidedOn = result.decidedOn();
        if (decidedOn == null) {
            return days;
        }
        String byOutcome = result.sentToJustice() ? TO_JUSTICE : result.measure();
        if (byOutcome != null) {
            days.put(decidedOn, byOutcome);
        }
        for (Sanction sanction : standing) {
            LocalDate on = sanction.effectiveOn;
            days.merge(on, measure(sanction, result), (one, other) -> heavier(one, other, on));
        }
        return days;
    }

    private static String heavier(String one, String other, LocalDate on) {
        FormIndicators indicators = FormIndicators.shipped();
        return indicators.weight(one, on) >= indicators.weight(other, on) ? one : other;
    }

    private static String measure(Sanction sanction, CaseResult result) {
        boolean expels = sanction.kind == SanctionKind.EXPULSION || sanction.kind == SanctionKind.DISMISSAL;
        if (expels && result.afterConviction()) {
            return CONVICTED;
        }
        return (sanction.family == Family.PARTY ? "PARTY_" : "OFFICE_") + sanction.kind.name();
    }
}
