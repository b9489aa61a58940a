package org.qingfeng.casework.formact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.clue.Clue;
import org.qingfeng.casework.rules.FirstFormMeasure;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Consequence;
import org.qingfeng.kit.journal.Work;

/**
 * 线索办结: a conclusion by a measure is the first form to each of its subjects, an accepted explanation among them (domain B.3,
 * M11). What was done stays done when the clue is registered anew.
 */
@ApplicationScoped
class FormsOfClues implements Consequence {
    @Inject
    FormBook book;

    @Override
    public void of(Aggregate<?, ?> record, Work work) {
        if (!(record instanceof Clue clue) || clue.conclusions() == 0) {
            return;
        }
        int last = clue.conclusions();
        if (clue.isVoided()) {
            for (int number = 1; number <= last; number++) {
                book.settle(Origin.clue(clue.id, number), List.of(), work);
            }
        } else if (clue.isConcluded()) {
            List<FormUse> uses = uses(clue, clue.appliedMeasure());
            // A clue that is entered with its conclusion has no acts yet.
            if (!uses.isEmpty() || work.hasChanged(clue)) {
                book.settle(Origin.clue(clue.id, last), uses, work);
            }
        }
    }

    private static List<FormUse> uses(Clue clue, @Nullable FirstFormMeasure measure) {
        if (measure == null) {
            return List.of();
        }
        LocalDate on = Objects.requireNonNull(clue.concludedOn);
        return clue.matter().subjects().stream()
                .map(subject -> new FormUse(
                        Form.FIRST,
                        measure.name(),
                        on,
                        OrgCode.of(clue.registrarCode),
                        clue.category,
                        subject,
                        List.of(clue.handlers)))
                .toList();
    }
}
