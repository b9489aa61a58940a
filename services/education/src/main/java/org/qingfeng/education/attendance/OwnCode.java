package org.qingfeng.education.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 签到. */
@Schema(description = "凭码签到 Sign-in by code", examples = "{\"code\":\"K7QF2MZX\"}")
record OwnCode(
        @Schema(description = "签到码 Code") @NotBlank @Size(max = 20)
        String code) {}
