package org.qingfeng.casework.clue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of clues. */
@ApplicationScoped
class ClueCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(CodeList.of("clueState", ClueState.class));
    }
}
