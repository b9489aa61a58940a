package org.qingfeng.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;
import org.qingfeng.kit.person.Rank;

/** The enumerations of conflicts, and those that several objects of casework share. */
@ApplicationScoped
class AccessCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("conflictState", ConflictState.class),
                CodeList.of("relation", Relation.class),
                CodeList.of("discipline", Discipline.class),
                CodeList.of("eightRulesCategory", EightRules.class),
                CodeList.of("rank", Rank.class));
    }
}
