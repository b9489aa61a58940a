package org.qingfeng.kit.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;

/** The business date of an installation. */
@ConfigMapping(prefix = "qingfeng", namingStrategy = ConfigMapping.NamingStrategy.KEBAB_CASE)
interface ClockSettings {
    /** A fixed business date, for standalone and tests only. */
    Optional<LocalDate> today();

    /** Whether this is a standalone installation on one machine. */
    @WithDefault("false")
    boolean standalone();
}
