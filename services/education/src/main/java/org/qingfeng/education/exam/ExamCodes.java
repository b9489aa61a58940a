package org.qingfeng.education.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of tests. */
@ApplicationScoped
class ExamCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(CodeList.of("trainingTestState", ExamState.class));
    }
}
