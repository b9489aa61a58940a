package org.qingfeng.directory.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be said of an organization beside its code; the form of a change. */
@Schema(
        description = "机构可修改的字段 What can be changed of an organization",
        examples = "{\"name\":\"清河镇党政办公室\",\"shortName\":\"党政办\",\"type\":\"OFFICE\","
                + "\"active\":true,\"validFrom\":\"2020-01-01\"}")
record OrganizationFields(
        @Schema(description = "名称 Name", examples = "清河镇党政办公室") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "简称 Short name", examples = "党政办") @Size(max = 50) @Nullable
        String shortName,

        @Schema(description = "机关代字 As in document numbers", examples = "清河纪") @Size(max = 20) @Nullable
        String documentCode,

        @Schema(description = "机构类型 Type") @NotNull OrganizationType type,

        @Schema(description = "是否在运转，默认是 Whether it is at work, yes by default") @Nullable
        Boolean active,

        @Schema(description = "代码启用日期 First day of its code", examples = "2020-01-01") @NotNull
        LocalDate validFrom,

        @Schema(description = "代码停用日期 Last day of its code, none while it is in use") @Nullable
        LocalDate validTo) {

    /** With what is meant where nothing is said. */
    OrganizationFields filled() {
        return new OrganizationFields(
                name, shortName, documentCode, type, active == null || active, validFrom, validTo);
    }
}
