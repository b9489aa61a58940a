package org.qingfeng.education.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of integrity talks. */
@ApplicationScoped
class TalkCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("integrityTalkState", TalkState.class), CodeList.of("integrityTalkType", TalkType.class));
    }
}
