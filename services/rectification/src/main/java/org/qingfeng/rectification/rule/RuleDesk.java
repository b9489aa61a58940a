package org.qingfeng.rectification.rule;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.rectification.proceeding.RecordDesk;

/** What the resources of rules and of their files share. */
abstract class RuleDesk extends RecordDesk<Rule, RuleView> {
    @Inject
    BusinessDate businessDate;

    /** The step's business date, today if it names none. */
    LocalDate day(@Nullable LocalDate on) {
        return on == null ? businessDate.today() : on;
    }

    @Override
    protected Class<Rule> type() {
        return Rule.class;
    }

    @Override
    protected String path() {
        return "rules";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("issuedOn", LocalDate.class, "title", String.class, "documentNumber", String.class);
    }

    @Override
    protected RuleView view(Rule rule, List<AllowedAction> allowed) {
        return RuleView.of(rule, businessDate.today(), allowed);
    }
}
