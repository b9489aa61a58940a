package org.qingfeng.casework.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.AllowedAction;

/** A declared conflict, as its declarer and who oversees conflicts see it. */
@Schema(name = "Conflict", description = "声明回避 Declared conflict")
record ConflictView(
        UUID id,
        long version,
        @Schema(description = "状态 State") ConflictState state,
        @Schema(description = "声明人 Who declared it") UUID person,
        @Schema(description = "对方 The other person") UUID about,
        @Schema(description = "关系 Relation") Relation relation,
        @Schema(description = "声明日期 Declared on") LocalDate declaredOn,
        @Schema(description = "解除日期 Ended on") @Nullable LocalDate endedOn,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static ConflictView of(Conflict c, List<AllowedAction> allowed) {
        return new ConflictView(
                c.id, c.version, c.state(), c.person, c.about, c.relation, c.declaredOn, c.endedOn, allowed);
    }
}
