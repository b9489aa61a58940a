package org.qingfeng.casework.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.qingfeng.contracts.OrgCode;

/** The public intake. */
@ConfigMapping(prefix = "qingfeng.intake")
interface IntakeSettings {
    /** The organ that takes complaints from the public; without it none are taken. */
    Optional<String> orgCode();

    /** Where complaints about people managed above go: shown to whoever has one. */
    @WithDefault("全国纪检监察举报电话 12388，网站 https://www.12388.gov.cn")
    String upperChannel();

    /** How many complaints are taken a minute, from everybody together. */
    @WithDefault("30")
    int complaintsPerMinute();

    /** How many receipts may be tried in vain an hour, by everybody together. */
    @WithDefault("600")
    int missesPerHour();

    /** When a question with a receipt is answered: never earlier, so that a miss takes as long as a hit. */
    @WithDefault("500ms")
    Duration answerAfter();

    default Optional<OrgCode> organ() {
        return orgCode().filter(code -> !code.isBlank()).map(OrgCode::of);
    }

    /** @throws IllegalStateException naming the key that cannot work */
    default void check() {
        if (orgCode().filter(code -> !code.isBlank() && !OrgCode.isValid(code)).isPresent()) {
            throw new IllegalStateException("qingfeng.intake.org-code is no division code");
        }
        if (complaintsPerMinute() < 1) {
            throw new IllegalStateException("qingfeng.intake.complaints-per-minute must be at least 1");
        }
        if (missesPerHour() < 1) {
            throw new IllegalStateException("qingfeng.intake.misses-per-hour must be at least 1");
        }
        if (answerAfter().compareTo(Duration.ofSeconds(2)) > 0) {
            throw new IllegalStateException(
                    "qingfeng.intake.answer-after must be at most 2s, which a request may last");
        }
    }
}
