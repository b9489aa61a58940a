package org.qingfeng.education.attendance;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 签到成功. */
@Schema(description = "签到结果 Signed in")
public record SignedIn(
        @Schema(description = "出席记录 The attendance") UUID attendanceId,

        @Schema(description = "活动 The event that it counts at")
        UUID eventId,

        @Schema(description = "出席情况 How it counts") String status) {}
