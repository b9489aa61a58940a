package org.qingfeng.education.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Permissions;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.problem.Constraints;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

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
        if (done != null && !Objects.equals(asked, done)) {
            throw new Refused(List.of(Violation.at(step, EducationRefusal.NOT_BY_LEDGER)));
        }
        return Objects.equals(asked, done) ? null : asked;
    }

    public void demand(String operation, Work work) {
        permissions.demand(work.caller(), operation);
    }

    /** @throws Refused 403 if the caller may not take this step on this record */
    public void demand(String operation, Aggregate<?, ?> record, Work work) {
        permissions.demand(work.caller(), operation);
        EducationDesk.demandOf(work.caller(), record);
    }

    /** The form, with its fields as they must be in a request too. */
    public <F> F valid(F form) {
        Set<ConstraintViolation<F>> found = validator.validate(form);
        if (!found.isEmpty()) {
            throw Constraints.refusal(found);
        }
        return form;
    }

    /** The id in a cell, if there is one. */
    public static @Nullable UUID id(LedgerRow row, String key) {
        String text = row.text(key);
        try {
            return text == null ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Refused(List.of(Violation.at(key, KitRefusal.INVALID_VALUE, String.valueOf(text))));
        }
    }

    /** The organization in a cell that must be filled. */
    public static OrgCode org(LedgerRow row, String key) {
        return Objects.requireNonNull(row.org(key)).code();
    }
}
