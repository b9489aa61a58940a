package org.qingfeng.casework.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumeration of screening meetings. */
@ApplicationScoped
class MeetingCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(CodeList.of("screeningMeetingState", MeetingState.class));
    }
}
