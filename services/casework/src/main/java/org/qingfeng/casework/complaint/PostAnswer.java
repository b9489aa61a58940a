package org.qingfeng.casework.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether complaints about such a post are taken here, and where they go if not. */
@Schema(description = "是否由本机关受理 Whether it is taken here")
record PostAnswer(
        @Schema(description = "本机关受理 Taken here") boolean here,

        @Schema(description = "上级机关举报渠道 The upper organ's channel") @Nullable
        String upperChannel) {}
