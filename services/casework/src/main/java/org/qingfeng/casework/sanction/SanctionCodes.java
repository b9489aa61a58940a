package org.qingfeng.casework.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of sanctions. */
@ApplicationScoped
class SanctionCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("sanctionState", SanctionState.class),
                CodeList.of("family", Family.class),
                CodeList.of("sanctionKind", SanctionKind.class),
                CodeList.of("caseWeight", CaseWeight.class),
                CodeList.of("decidingBody", DecidingBody.class));
    }
}
