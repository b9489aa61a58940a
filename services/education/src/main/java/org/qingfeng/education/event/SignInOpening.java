package org.qingfeng.education.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 开放签到. */
@Schema(description = "开放签到 Sign-in is opened", examples = "{\"minutes\":30}")
record SignInOpening(
        @Schema(description = "有效分钟数 How many minutes the code is good for") @Min(1) @Max(480)
        int minutes) {}
