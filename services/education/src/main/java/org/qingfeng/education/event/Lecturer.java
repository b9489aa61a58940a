package org.qingfeng.education.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 授课人, seldom somebody whom the directory knows. */
@Schema(
        description = "授课人 Lecturer",
        examples = "{\"name\":\"方知远\",\"unit\":\"云州市委党校\",\"title\":\"副教授\",\"topic\":\"纪律条例解读\"}")
public record Lecturer(
        @Schema(description = "姓名 Name") @NotBlank @Size(max = 60)
        String name,

        @Schema(description = "单位 Unit") @Nullable @Size(max = 200)
        String unit,

        @Schema(description = "职务职称 Title") @Nullable @Size(max = 100)
        String title,

        @Schema(description = "主讲内容 Topic") @Nullable @Size(max = 200)
        String topic) {}
