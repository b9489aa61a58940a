package org.qingfeng.casework.complaint;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as it is shown to either side. */
@Schema(name = "ComplaintMessage", description = "往来内容 A message between reporter and organ")
record MessageView(
        @Schema(description = "日期 Day") LocalDate on,
        @Schema(description = "作者 Who wrote it") ComplaintMessage.Author author,
        @Schema(description = "内容 Text") @Nullable String text) {
    static MessageView of(ComplaintMessage message) {
        return new MessageView(message.onDate, message.author, message.text.text());
    }
}
