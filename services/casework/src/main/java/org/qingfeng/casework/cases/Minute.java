package org.qingfeng.casework.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was written down at one step 笔录、意见、理由.
 *
 * @param by the person who entered it
 * @param persons the officers who took part
 */
@Schema(name = "CaseMinute", description = "办案记录 What was written down at one step")
record Minute(
        CaseVerb step,
        LocalDate on,
        @Nullable UUID by,
        List<UUID> persons,
        @Nullable String text,
        List<Defence> defences) {

    /** 申辩: what the person concerned says against it, and what was found of that. */
    @Schema(name = "CaseDefence", description = "申辩及采纳情况 A point of the defence and its answer")
    record Defence(
            @Schema(description = "申辩意见 What is said") String claim,

            @Schema(description = "核实和答复 What was found of it") @Nullable
            String answer,

            @Schema(description = "是否采纳 Whether it was accepted")
            boolean accepted) {}

    /** All that was written down, in its order; kept as one protected value. */
    record Book(List<Minute> entries) {
        Book with(Minute one) {
            return new Book(java.util.stream.Stream.concat(entries.stream(), java.util.stream.Stream.of(one))
                    .toList());
        }
    }
}
