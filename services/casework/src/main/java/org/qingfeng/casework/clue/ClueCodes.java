package org.qingfeng.casework.clue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.casework.rules.FirstFormMeasure;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of clues. */
@ApplicationScoped
class ClueCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("clueState", ClueState.class),
                CodeList.of("clueSource", ClueSource.class),
                CodeList.of("method", Method.class),
                CodeList.of("subMethod", SubMethod.class),
                CodeList.of("conclusion", Conclusion.class),
                CodeList.of("firstFormMeasure", FirstFormMeasure.class),
                CodeList.of("clarificationState", ClarificationState.class),
                CodeList.of("clarificationBasis", ClarificationBasis.class),
                CodeList.of("clarificationWay", ClarificationWay.class),
                CodeList.of("accusationState", AccusationState.class));
    }
}
