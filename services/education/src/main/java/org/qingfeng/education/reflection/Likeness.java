package org.qingfeng.education.reflection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How like an earlier reflection is, and the passages that agree: a hint for a person, who decides (domain G14). */
@Schema(description = "与较早一篇的相似情况 Likeness to an earlier reflection")
record Likeness(
        @Schema(description = "较早的一篇 The earlier one") UUID reflectionId,
        @Schema(description = "题目 Its title") String title,
        @Schema(description = "提交日期 Submitted on") LocalDate submittedOn,

        @Schema(description = "是否同一作者 Whether it is by the same author")
        boolean sameAuthor,

        @Schema(description = "是否逐字相同 Whether it is word for word the same")
        boolean identical,

        @Schema(description = "本篇有百分之几见于该篇（包含度） How much of this one stands in it, in percent", examples = "63.5")
        BigDecimal containedPercent,

        @Schema(description = "两篇合起来百分之几相同（杰卡德） Of both together, how much is the same, in percent", examples = "41.2")
        BigDecimal sharedPercent,

        @Schema(description = "相同的段落 The passages that agree")
        List<Passage> passages) {

    /** The same words in both. */
    @Schema(description = "相同的段落 A passage that stands in both")
    record Passage(
            @Schema(description = "本篇 Here") String here,
            @Schema(description = "该篇 There") String there) {}
}
