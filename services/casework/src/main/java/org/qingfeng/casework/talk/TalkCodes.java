package org.qingfeng.casework.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of talks. */
@ApplicationScoped
class TalkCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(CodeList.of("talkType", TalkType.class), CodeList.of("talkState", TalkState.class));
    }
}
