package org.qingfeng.education.film;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** What is entered of a film. */
@Schema(
        description = "警示教育片登记 What is entered of a film",
        examples = "{\"title\":\"镜鉴（虚构）\",\"orgCode\":\"990106101000-010\",\"publisher\":\"云州市安平区纪委监委\",\"year\":2022}")
record NewFilm(
        @Schema(description = "片名 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "登记单位（归属） Organization that lists it", implementation = String.class) @NotNull
        OrgCode orgCode,

        @Schema(description = "出品单位 Publisher") @Nullable @Size(max = 200)
        String publisher,

        @Schema(description = "出品年份 Year of publication") @Nullable @Min(1949) @Max(2999)
        Integer year) {}
