package org.qingfeng.casework.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** 分办: whose it is. */
@Schema(description = "分办 Whose complaint it is", examples = "{\"scope\":\"IN_SCOPE\",\"subjects\":[]}")
record Classification(
        @Schema(description = "分办结果 What was found") @NotNull
        ComplaintScope scope,

        @Schema(
                description =
                        "被反映人，按名录；以其干部管理权限判断 Persons concerned as the directory has them: who manages them decides")
        @Size(max = 20)
        List<@Valid @NotNull PersonSnapshot> subjects,

        @Schema(description = "接收机关 The organ it is handed to", implementation = String.class) @Nullable
        OrgCode organ,

        @Schema(description = "移交文号 Number of the hand-over", examples = "清河纪移〔2023〕3号") @Nullable @Size(max = 60)
        String number,

        @Schema(description = "告知举报人的内容 What the reporter is told") @Nullable @Size(max = 5000)
        String notice,

        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on) {
    Classification {
        subjects = List.copyOf(Objects.requireNonNullElse(subjects, List.of()));
    }
}
