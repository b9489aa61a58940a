package org.qingfeng.casework.complaint;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder of a receipt learns. */
@Schema(name = "ComplaintStanding", description = "办理进度 Where a complaint stands")
record Standing(
        @Schema(description = "收到日期 Received on") LocalDate receivedOn,
        @Schema(description = "进度 Progress") Progress progress,
        @Schema(description = "进度名称 Progress, in words") String progressLabel,
        @Schema(description = "往来内容 Messages") List<MessageView> messages) {}
