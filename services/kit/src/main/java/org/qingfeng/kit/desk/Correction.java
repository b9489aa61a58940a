package org.qingfeng.kit.desk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 更正: what was entered wrongly is entered rightly; the old place is left and the new one entered. */
@Schema(
        description = "更正 Puts right what was entered wrongly",
        examples = "{\"changes\":{},\"reason\":\"登记日期有误\",\"document\":\"清河组函〔2023〕5号\"}")
public record Correction(
        @Schema(
                description = "更正的字段（JSON 合并补丁） The fields to change, as a JSON merge patch",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        @NotNull
        JsonNode changes,

        @Schema(description = "理由 Why", examples = "登记日期有误") @NotBlank @Size(max = 500)
        String reason,

        @Schema(description = "依据文件 The document that orders it", examples = "清河组函〔2023〕5号") @Size(max = 200) @Nullable
        String document) {

    String journaled() {
        return document == null ? reason : reason + "（" + document + "）";
    }
}
