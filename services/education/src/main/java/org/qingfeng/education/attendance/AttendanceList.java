package org.qingfeng.education.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 签到名单. */
@Schema(
        description = "出席名单 The list of who came",
        examples = "{\"items\":[{\"personId\":\"0190d2a4-7c11-7b3e-9a51-5f1f0c8e2a11\",\"status\":\"ATTENDED\"}]}")
record AttendanceList(
        @Schema(description = "各人 Each person") @NotEmpty @Size(max = 2000)
        List<@NotNull @Valid Mark> items) {}
