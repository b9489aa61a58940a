package org.qingfeng.casework.formact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** 登记运用“四种形态”. */
@Schema(
        description = "登记运用“四种形态” What is recorded of a use of the four forms",
        examples =
                "{\"actOn\":\"2023-03-06\",\"form\":\"FIRST\",\"measure\":\"REMINDER_TALK\",\"responsibility\":\"PRINCIPAL\","
                        + "\"actorOrgCode\":\"990106101000-011\",\"persons\":[{\"name\":\"周砚秋\",\"orgCode\":\"990106101000-002\","
                        + "\"position\":\"科员\",\"rank\":\"GENERAL\",\"partyMember\":true,\"publicOfficial\":true}]}")
record NewFormAct(
        @Schema(description = "运用日期 Day of the act") @NotNull
        LocalDate actOn,

        @Schema(description = "形态 Form") @NotNull Form form,

        @Schema(description = "措施，见代码表 formMeasure Measure, see the code list formMeasure", examples = "REMINDER_TALK")
        @NotBlank
        @Size(max = 60)
        String measure,

        @Schema(description = "主体责任或监督责任 By a leader in his remit, or by the organ") @NotNull
        Responsibility responsibility,

        @Schema(
                description = "班子成员任职机构，或纪检监察机关 The leader's unit, or the organ",
                implementation = String.class,
                examples = "990106101000-011")
        @NotNull
        OrgCode actorOrgCode,

        @Schema(description = "班子成员，即登记人本人 The leader, who is the one who records it") @Nullable
        UUID leader,

        @Schema(description = "报请的审批人，监督责任必填 Before whom an act of the organ is put, required of it") @Nullable
        UUID approvedBy,

        @Schema(description = "对象 Persons to whom it was applied") @NotNull @Size(min = 1, max = 100)
        List<@Valid @NotNull PersonSnapshot> persons,

        @Schema(description = "问题线索 The clue it belongs to") @Nullable
        UUID clueId,

        @Schema(description = "案件 The case it belongs to") @Nullable
        UUID caseId,

        @Schema(description = "违反中央八项规定精神的类别 Eight-rules category") @Nullable
        EightRules eightRulesCategory,

        @Schema(description = "事由（受保护） What for, protected") @Nullable @Size(max = 2000)
        String grounds) {
    NewFormAct {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }

    FormActState first() {
        return responsibility == Responsibility.PRINCIPAL ? FormActState.EFFECTIVE : FormActState.PROPOSED;
    }

    CorrectedFormAct content() {
        return new CorrectedFormAct(actOn, form, measure, persons, eightRulesCategory, grounds);
    }
}
