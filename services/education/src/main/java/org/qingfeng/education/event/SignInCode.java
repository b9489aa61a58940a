package org.qingfeng.education.event;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code as it is shown on the wall. */
@Schema(
        description = "签到码 Sign-in code",
        examples =
                "{\"code\":\"K7QF2MZX\",\"expiresAt\":\"2023-03-10T02:30:00Z\",\"address\":\"/api/education/v1/events/0190d2a4-7c11-7b3e-9a51-5f1f0c8e2a11/sign-in?code=K7QF2MZX\"}")
record SignInCode(
        @Schema(description = "签到码 Code") String code,
        @Schema(description = "失效时间 Good until") Instant expiresAt,

        @Schema(description = "二维码的内容 What the QR code says")
        String address) {}
