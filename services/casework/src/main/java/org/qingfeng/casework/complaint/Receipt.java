package org.qingfeng.casework.complaint;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reporter is given, once. */
@Schema(description = "查询码，只显示一次 The receipt, shown once")
record Receipt(
        @Schema(description = "查询码 16 位数字 The receipt, 16 digits", examples = "4071880235519946")
        String receipt,

        @Schema(description = "收到日期 Received on") LocalDate receivedOn) {}
