package org.qingfeng.rectification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of rules. */
@ApplicationScoped
class RuleCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(CodeList.of("ruleState", RuleState.class), CodeList.of("ruleKind", RuleKind.class));
    }
}
