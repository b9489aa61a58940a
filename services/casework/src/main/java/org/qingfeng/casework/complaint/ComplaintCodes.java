package org.qingfeng.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of complaints. */
@ApplicationScoped
class ComplaintCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("complaintState", ComplaintState.class),
                CodeList.of("complaintChannel", Channel.class),
                CodeList.of("complaintScope", ComplaintScope.class),
                CodeList.of("complaintMeans", Means.class),
                CodeList.of("complaintProgress", Progress.class),
                CodeList.of("subjectPost", SubjectPost.class));
    }
}
