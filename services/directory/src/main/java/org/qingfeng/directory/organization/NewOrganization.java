package org.qingfeng.directory.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** 登记机构 An organization to be registered. */
@Schema(
        description = "登记机构 An organization to be registered",
        examples = "{\"code\":\"990106101000-001\",\"name\":\"清河镇党政办公室\",\"shortName\":\"党政办\","
                + "\"type\":\"OFFICE\",\"active\":true,\"validFrom\":\"2020-01-01\"}")
record NewOrganization(
        @Schema(description = "统计用区划代码 12 位，可加三位单位号 Division code", examples = "990106101000-001") @NotNull
        OrgCode code,

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

    OrganizationFields fields() {
        return new OrganizationFields(name, shortName, documentCode, type, active, validFrom, validTo);
    }
}
