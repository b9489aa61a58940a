package org.qingfeng.casework.formact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;

/** A use of the four forms as this caller sees it; persons only where they were opened. */
@Schema(name = "FormAct", description = "运用“四种形态” A use of the four forms")
record FormActView(
        UUID id,
        long version,
        @Schema(description = "状态 State") FormActState state,
        @Schema(description = "运用日期 Day of the act") LocalDate actOn,
        @Schema(description = "形态 Form") Form form,

        @Schema(description = "措施，见代码表 formMeasure Measure") String measure,

        @Schema(description = "主体责任或监督责任 By which responsibility")
        Responsibility responsibility,

        @Schema(description = "对象所在机构 The first person's unit")
        OrgCode orgCode,

        @Schema(description = "运用机构 The organ or the leader's unit")
        OrgCode actorOrgCode,

        @Schema(description = "班子成员 The leader") @Nullable UUID leader,

        @Schema(description = "班子成员职务 The leader's post on that day") @Nullable
        String leaderPost,

        @Schema(description = "审批人 Approver") @Nullable UUID approvedBy,

        @Schema(description = "对象人数 How many persons it was applied to")
        int personCount,

        @Schema(description = "对象，列表中不显示 Persons to whom it was applied, not in lists") @Nullable
        List<PersonSnapshot> persons,

        @Schema(description = "事由，列表中不显示 What for, not in lists") @Nullable
        String grounds,

        @Schema(description = "更正、作废理由，列表中不显示 Why it was corrected or voided, not in lists") @Nullable
        String note,

        @Schema(description = "案件 The case it belongs to") @Nullable
        UUID caseId,

        @Schema(description = "问题线索 The clue it belongs to") @Nullable
        UUID clueId,

        @Schema(description = "谈话 The talk it is") @Nullable UUID talkId,

        @Schema(description = "由线索、案件或谈话产生 Made by its clue, case or talk, and changed with it alone")
        boolean madeByItsMatter,

        @Schema(description = "取代它的更重形态 The heavier one that counts instead") @Nullable
        UUID supersededBy,

        @Schema(description = "违反中央八项规定精神的类别 Eight-rules category") @Nullable
        EightRules eightRulesCategory,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static FormActView of(FormAct act, List<AllowedAction> allowed) {
        List<PersonSnapshot> persons = act.subjects();
        return new FormActView(
                act.id,
                act.version,
                act.state(),
                act.actOn,
                act.form,
                act.measure,
                act.responsibility,
                act.org(),
                act.actorOrg(),
                act.leader,
                act.leaderPost,
                act.approver,
                act.personRefs.length,
                persons.isEmpty() ? null : persons,
                act.grounds == null ? null : act.grounds.text(),
                act.note == null ? null : act.note.text(),
                act.caseId,
                act.clueId,
                act.talkId,
                act.isMadeByItsMatter(),
                act.supersededBy,
                act.eightRulesCategory,
                act.stateHistory,
                act.createdAt,
                allowed);
    }
}
