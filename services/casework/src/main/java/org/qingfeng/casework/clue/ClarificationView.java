package org.qingfeng.casework.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clarification, with whom it clears where the content is open. */
@Schema(name = "ClueClarification", description = "澄清正名 Clarification")
record ClarificationView(
        @Schema(description = "序号 Number") int number,
        @Schema(description = "进展 State") ClarificationState state,
        @Schema(description = "提起 By whom it was raised") ClarificationBasis basis,
        @Schema(description = "人数 Persons cleared") int persons,

        @Schema(description = "澄清对象 Who is cleared") @Nullable
        List<UUID> personIds,

        @Schema(description = "提出日期 Proposed on") LocalDate proposedOn,

        @Schema(description = "征求意见日期 Consulted on") @Nullable
        LocalDate consultedOn,

        @Schema(description = "本人是否同意 Whether the person wants it") @Nullable
        Boolean wanted,

        @Schema(description = "批准日期 Approved on") @Nullable LocalDate approvedOn,
        @Schema(description = "方式 Ways") List<ClarificationWay> ways,
        @Schema(description = "澄清日期 Done on") @Nullable LocalDate doneOn,
        @Schema(description = "回访日期 Revisited on") @Nullable LocalDate revisitedOn) {

    static ClarificationView of(Clarification c, ClueContent content) {
        return new ClarificationView(
                c.number(),
                c.state(),
                c.basis(),
                c.persons(),
                content.cleared().get(c.number()),
                c.proposedOn(),
                c.consultedOn(),
                c.wanted(),
                c.approvedOn(),
                c.ways(),
                c.doneOn(),
                c.revisitedOn());
    }
}
