package org.qingfeng.rectification.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of the leading group 领导小组 and its duty: head, deputy, member, task force. */
@Schema(description = "领导小组成员 Member of the leading group")
record GroupMember(
        @Schema(description = "人员标识 Person in the directory") @NotNull
        UUID personId,

        @Schema(description = "职责，如组长、副组长、成员、专班 Duty", examples = "组长") @NotBlank @Size(max = 60)
        String duty) {}
