package org.qingfeng.rectification.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 佐证材料: a document in the office's own files, or one that is attached. */
@Schema(
        description = "佐证材料 Evidence: a document in the files, or an attachment",
        examples = "{\"title\":\"会议计划\",\"reference\":\"清河党办发〔2023〕9号\"}")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Evidence(
        @Schema(description = "名称 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "文号或档号 Document or file number") @Nullable @Size(max = 100)
        String reference,

        @Schema(description = "附件标识 Attachment that holds it") @Nullable
        UUID attachmentId) {}
