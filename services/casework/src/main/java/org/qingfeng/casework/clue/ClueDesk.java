package org.qingfeng.casework.clue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingfeng.casework.access.CaseworkDesk;
import org.qingfeng.kit.desk.AllowedAction;

/** What the resources of clues share. */
abstract class ClueDesk extends CaseworkDesk<Clue, ClueView> {
    @Inject
    ClueTerms terms;

    @Inject
    ClueChecks checks;

    @Override
    protected Class<Clue> type() {
        return Clue.class;
    }

    @Override
    protected String kind() {
        return "clue";
    }

    @Override
    protected String path() {
        return "clues";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of(
                "receivedOn", LocalDate.class,
                "firstApprovedOn", LocalDate.class,
                "concludedOn", LocalDate.class,
                "dueOn", LocalDate.class,
                "number", String.class);
    }

    @Override
    protected ClueView view(Clue clue, List<AllowedAction> allowed) {
        return ClueView.of(clue, terms, allowed);
    }
}
