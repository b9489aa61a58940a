package org.qingfeng.rectification.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Permissions;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.problem.Constraints;
import org.qingfeng.kit.problem.Refused;

/** What a row of a ledger may do: no more than a request of the same caller, form by form and step by step (decision 69). */
@ApplicationScoped
public class RowSteps {
    @Inject
    Permissions permissions;

    @Inject
    Validator validator;

    /** The day of a step that the row has and the record has not; none if the step is not asked for. */
    public static @Nullable LocalDate asked(LedgerRow row, String step, @Nullable LocalDate done) {
        LocalDate asked = row.date(step);
        return Objects.equals(asked, done) ? null : asked;
    }

    /** @throws Refused 403 if the caller may not make such a record */
    public void demand(String operation, Work work) {
        permissions.demand(work.caller(), operation);
    }

    /** @throws Refused 403 if the caller may not take this step on this record */
    public void demand(String operation, Aggregate<?, ?> record, Work work) {
        permissions.demand(work.caller(), operation);
        Home.demandOf(work.caller(), record);
    }

    /** The form, with its fields as they must be in a request too. */
    public <F> F valid(F form) {
        Set<ConstraintViolation<F>> found = validator.validate(form);
        if (!found.isEmpty()) {
            throw Constraints.refusal(found);
        }
        return form;
    }

    /** @throws Refused 403 if nobody stands behind the account who could answer for the step */
    public static UUID person(Work work) {
        UUID person = work.caller().personId();
        if (person == null) {
            throw new Refused(RectificationRefusal.NO_PERSON);
        }
        return person;
    }
}
