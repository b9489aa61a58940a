package org.qingfeng.rectification.proceeding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 更正: what was entered wrongly, as a merge patch over the fields that may be corrected; never the state. */
@Schema(
        description = "更正 Correction of what was entered wrongly",
        examples =
                "{\"changes\":{\"confirmedOn\":\"2023-05-10\"},\"reason\":\"登记日期有误\",\"document\":\"清河党办函〔2023〕7号\"}")
public record Correction(
        @Schema(description = "更正内容（合并补丁） Fields to correct, a merge patch", type = SchemaType.OBJECT) @NotNull
        JsonNode changes,

        @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(description = "依据文件 Document that orders it") @Nullable @Size(max = 200)
        String document) {

    /** The reason as the journal keeps it, with the document. */
    public String journaled() {
        return document == null ? reason : reason + "（" + document + "）";
    }
}
