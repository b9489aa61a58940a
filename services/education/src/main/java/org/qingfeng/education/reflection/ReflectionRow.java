package org.qingfeng.education.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.access.Cadres;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.access.RowSteps;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.ledgerfile.PersonCell;
import org.qingfeng.kit.person.PersonSnapshot;

/** Enters a row of 心得体会台账: the reflection as by form, and that it was accepted unless it is like another. */
@ApplicationScoped
class ReflectionRow {
    @Inject
    ReflectionBook book;

    @Inject
    RowSteps steps;

    @Inject
    Cadres cadres;

    Reflection enter(LedgerRow row, Work work) {
        Reflection reflection = row.id() == null || row.version() == null
                ? created(row, work)
                : changed(row, work.load(Reflection.class, row.id(), row.version(), "版本"), work);
        LocalDate accepted = RowSteps.asked(row, ReflectionLedger.ACCEPTED, ReflectionLedger.acceptedOn(reflection));
        if (accepted != null) {
            steps.demand("acceptReflection", reflection, work);
            EducationDesk.personOf(work.caller());
            book.accept(reflection, new Acceptance(accepted, List.of(), null), accepted, work);
        }
        return reflection;
    }

    private Reflection created(LedgerRow row, Work work) {
        steps.demand("createReflection", work);
        return book.submit(steps.valid(form(row, null)), work);
    }

    private Reflection changed(LedgerRow row, Reflection reflection, Work work) {
        NewReflection form = steps.valid(form(row, reflection));
        if (!form.equals(reflection.form())) {
            steps.demand("changeReflection", reflection, work);
            book.change(reflection, form, work);
        }
        return reflection;
    }

    private NewReflection form(LedgerRow row, @Nullable Reflection present) {
        LocalDate on = Objects.requireNonNull(row.date("submittedOn"));
        PersonCell cell = Objects.requireNonNull(row.person("author"));
        PersonSnapshot author = present != null && present.author.is(cell.personId())
                ? present.author
                : cadres.named(cell.name(), cell.personId(), RowSteps.org(row, "orgCode"), on);
        return new NewReflection(
                author,
                Objects.requireNonNull(row.text("title")),
                Objects.requireNonNull(row.text("text")),
                RowSteps.id(row, "eventId"),
                on);
    }
}
