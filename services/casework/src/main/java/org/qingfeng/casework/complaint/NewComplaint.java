package org.qingfeng.casework.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** 登记信访举报: a letter, visit, call or what another office handed over, as an official enters it. */
@Schema(
        description = "信访登记 A complaint as an official enters it",
        examples =
                "{\"channel\":\"LETTER\",\"receivedOn\":\"2023-03-06\",\"named\":false,\"content\":\"反映村集体账目长期不公开\"}")
record NewComplaint(
        @Schema(description = "举报渠道 How it came") @NotNull Channel channel,

        @Schema(description = "收到日期 Received on") @NotNull LocalDate receivedOn,

        @Schema(description = "是否实名 Whether in real name") boolean named,

        @Schema(description = "举报人，仅实名 Who reports, only in real name") @Nullable @Valid
        ReporterForm reporter,

        @Schema(description = "被反映人，按来件所写 The person concerned, as it says") @Nullable @Size(max = 500)
        String subjectText,

        @Schema(description = "被反映人，按名录 Persons concerned, as the directory has them") @Size(max = 20)
        List<@Valid @NotNull PersonSnapshot> subjects,

        @Schema(description = "被反映人单位 Their unit", implementation = String.class) @Nullable
        OrgCode subjectOrgCode,

        @Schema(description = "反映的主要问题 What is reported") @NotBlank @Size(max = 20_000)
        String content) {
    NewComplaint {
        subjects = List.copyOf(Objects.requireNonNullElse(subjects, List.of()));
    }

    ComplaintContent said() {
        return new ComplaintContent(subjectText, List.of(), subjectOrgCode, content).about(subjects);
    }
}
