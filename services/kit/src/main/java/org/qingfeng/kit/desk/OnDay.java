package org.qingfeng.kit.desk;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that needs no more than its business date. */
@Schema(description = "办理日期 Business date of the step", examples = "{\"on\":\"2023-04-18\"}")
public record OnDay(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on) {

    /** The day it says, or today; a request may also come without a body. */
    public static LocalDate of(@Nullable OnDay day, LocalDate today) {
        return day == null || day.on() == null ? today : day.on();
    }
}
