package org.qingfeng.rectification.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;
import org.qingfeng.kit.person.Rank;

/** The enumerations of problems and measures. */
@ApplicationScoped
class ProblemCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("problemState", ProblemState.class),
                CodeList.of("measureState", MeasureState.class),
                CodeList.of("category", Category.class),
                CodeList.of("source", Source.class),
                CodeList.of("cause", Cause.class),
                CodeList.of("rectificationKind", RectificationKind.class),
                CodeList.of("lookBackResult", LookBackResult.class),
                CodeList.of("rank", Rank.class));
    }
}
