package org.qingfeng.education.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of reflections. */
@ApplicationScoped
class ReflectionCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(CodeList.of("reflectionState", ReflectionState.class));
    }
}
