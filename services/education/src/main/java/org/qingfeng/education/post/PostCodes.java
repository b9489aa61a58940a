package org.qingfeng.education.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of posts. */
@ApplicationScoped
class PostCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("mediaPostState", PostState.class),
                CodeList.of("mediaChannel", Channel.class),
                CodeList.of("mediaSubject", Subject.class));
    }
}
