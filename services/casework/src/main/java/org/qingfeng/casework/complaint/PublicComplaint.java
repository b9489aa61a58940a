package org.qingfeng.casework.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** 网上举报: what somebody reports without a login. */
@Schema(
        description = "网上举报 A complaint made in public",
        examples = "{\"subjectPost\":\"VILLAGE_CADRE\",\"named\":false,\"subjectText\":\"某村会计\","
                + "\"orgCode\":\"990106101201\",\"content\":\"反映村集体账目长期不公开\"}")
record PublicComplaint(
        @Schema(description = "被反映人的职务，先于一切询问 The post of the person concerned, asked before everything else") @NotNull
        SubjectPost subjectPost,

        @Schema(description = "是否实名 Whether in real name") boolean named,

        @Schema(description = "举报人，仅实名 Who reports, only in real name") @Nullable @Valid
        PublicReporter reporter,

        @Schema(description = "被反映人 The person concerned, in your words") @NotBlank @Size(max = 500)
        String subjectText,

        @Schema(description = "被反映人单位 The person's unit", implementation = String.class) @Nullable
        OrgCode orgCode,

        @Schema(description = "反映的主要问题 What is reported") @NotBlank @Size(max = 20_000)
        String content) {
    ComplaintContent said() {
        return new ComplaintContent(subjectText.strip(), List.of(), orgCode, content.strip());
    }
}
