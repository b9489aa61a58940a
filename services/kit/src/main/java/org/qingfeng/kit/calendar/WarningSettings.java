package org.qingfeng.kit.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a deadline's light turns yellow: the earlier of the two. */
@ConfigMapping(prefix = "qingfeng.deadline-warning")
interface WarningSettings {
    /** Working days before the due date. */
    @WithDefault("3")
    int workingDays();

    /** Hundredths of the term's calendar days before the due date. */
    @WithDefault("20")
    int percent();
}
