package org.qingfeng.education.reflection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reflection is like, and how that was measured. */
@Schema(description = "相似比对结果 What a reflection is like, with the measure in words")
record LikenessView(
        @Schema(description = "比对方法 The measure in words") String measure,

        @Schema(description = "须由人认定的包含度（%） From how many percent a person has to decide")
        int containedPercent,

        @Schema(description = "相似的各篇，相似度高的在前 Those that it is like, the most like first")
        List<Likeness> items) {}
