package org.qingfeng.rectification.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.person.PersonSnapshot;

/** 验收销号: the three checks, and who was handled. */
@Schema(
        name = "ProblemAcceptance",
        description = "验收销号 Acceptance of a rectification",
        examples =
                "{\"on\":\"2023-09-12\",\"checks\":{\"matterSolved\":true,\"personsHandled\":true,\"rectified\":true},\"noneHandledReason\":\"属工作机制问题，未涉及个人责任\"}")
record Acceptance(
        @Schema(description = "验收日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "“三到位”核查 The three checks") @NotNull @Valid
        Checks checks,

        @Schema(description = "处理的人员 Persons handled") @Size(max = 100)
        List<@Valid @NotNull Handled> handled,

        @Schema(description = "无须处理人员的理由 Why nobody had to be handled") @Nullable @Size(max = 2000)
        String noneHandledReason,

        @Schema(description = "验收意见 Opinion") @Nullable @Size(max = 2000)
        String opinion,

        @Schema(description = "验收人，须为本人；不填则按名录记其职务 The acceptor, who is the caller; if absent his post is noted")
        @Nullable
        @Valid
        PersonSnapshot acceptor) {
    Acceptance {
        handled = List.copyOf(Objects.requireNonNullElse(handled, List.of()));
    }

    /** 事要解决、人要处理、整改到位. */
    @Schema(name = "AcceptanceChecks", description = "“三到位”核查 The three checks")
    record Checks(
            @Schema(description = "事要解决 The matter is solved") @NotNull
            Boolean matterSolved,

            @Schema(description = "人要处理 Persons are handled, or none had to be") @NotNull
            Boolean personsHandled,

            @Schema(description = "整改到位 The rectification is complete") @NotNull
            Boolean rectified) {
        boolean all() {
            return matterSolved && personsHandled && rectified;
        }
    }

    /** A person handled for the problem, and how. */
    @Schema(name = "PersonHandled", description = "处理的人员 A person handled for the problem")
    record Handled(
            @Schema(description = "人员 Person") @NotNull @Valid
            PersonSnapshot person,

            @Schema(description = "处理日期 Handled on") @NotNull
            LocalDate handledOn,

            @Schema(description = "处理方式 How") @Nullable @Size(max = 200)
            String measure) {

        Handled identified() {
            return new Handled(person.identified(), handledOn, measure);
        }
    }

    boolean namesWhomOrWhyNot() {
        return !handled.isEmpty() || (noneHandledReason != null && !noneHandledReason.isBlank());
    }
}
