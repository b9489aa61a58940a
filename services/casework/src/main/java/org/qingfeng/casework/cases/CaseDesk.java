package org.qingfeng.casework.cases;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.casework.access.CaseworkDesk;
import org.qingfeng.casework.access.Concerned;
import org.qingfeng.casework.access.Recusal;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.journal.Work;

/** What the resources of cases and of their steps share. */
abstract class CaseDesk extends CaseworkDesk<Case, CaseView> {
    @Inject
    CaseTerms terms;

    @Inject
    Recusal recusal;

    /** A step that a person answers for, on a case. */
    RestResponse<CaseView> take(UUID id, BiConsumer<Case, Work> change) {
        return step(id, (file, work) -> {
            personOf(work.caller());
            change.accept(file, work);
        });
    }

    /** Nobody is given the case who must recuse himself. */
    void mayTakePart(Case file, List<UUID> persons, String field, LocalDate on, Work work) {
        Concerned matter = Concerned.of(List.of(Objects.requireNonNull(file.person())), null);
        persons.forEach(person -> file.refuse(recusal.against(person, field, matter, on, work)));
    }

    @Override
    protected Class<Case> type() {
        return Case.class;
    }

    @Override
    protected String kind() {
        return "case";
    }

    @Override
    protected String path() {
        return "cases";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of(
                "proposedOn", LocalDate.class,
                "filedOn", LocalDate.class,
                "concludedOn", LocalDate.class,
                "number", String.class);
    }

    @Override
    protected CaseView view(Case file, List<AllowedAction> allowed) {
        return CaseView.of(file, terms, allowed);
    }
}
