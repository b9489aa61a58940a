package org.qingfeng.education.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of events. */
@ApplicationScoped
class EventCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("eventState", EventState.class),
                CodeList.of("eventKind", EventKind.class),
                CodeList.of("trainingMode", TrainingMode.class));
    }
}
