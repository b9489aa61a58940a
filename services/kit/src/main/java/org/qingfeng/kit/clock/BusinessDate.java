package org.qingfeng.kit.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Today as the office counts it. */
@ApplicationScoped
public class BusinessDate {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Optional<LocalDate> fixed;
    private final Clock clock;

    @Inject
    BusinessDate(ClockSettings settings) {
        this(settings, Clock.system(ZONE));
    }

    BusinessDate(ClockSettings settings, Clock clock) {
        if (settings.today().isPresent() && !settings.standalone()) {
            throw new IllegalStateException(
                    "qingfeng.today fixes the business date and is refused unless qingfeng.standalone=true");
        }
        this.fixed = settings.today();
        this.clock = clock;
    }

    public LocalDate today() {
        return fixed.orElseGet(() -> LocalDate.now(clock.withZone(ZONE)));
    }
}
