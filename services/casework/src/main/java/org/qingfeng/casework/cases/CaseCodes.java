package org.qingfeng.casework.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of cases. */
@ApplicationScoped
class CaseCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("caseState", CaseState.class),
                CodeList.of("filingOrgan", FilingOrgan.class),
                CodeList.of("distinctionsResult", Distinctions.Result.class),
                CodeList.of("caseOutcome", CaseOutcome.class));
    }
}
