package org.qingfeng.education.reflection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When two reflections are so like that a person has to decide on them. */
@ConfigMapping(prefix = "qingfeng.likeness")
interface LikenessSettings {
    /** How much of a reflection, in percent, must stand in an earlier one; 1 to 100. */
    @WithDefault("30")
    int containedPercent();

    /** With how many earlier ones of the town, the newest, it is compared. */
    @WithDefault("2000")
    int compared();

    /** @throws IllegalStateException naming the key that cannot work */
    default void check() {
        if (containedPercent() < 1 || containedPercent() > 100) {
            throw new IllegalStateException("qingfeng.likeness.contained-percent must be from 1 to 100");
        }
        if (compared() < 1) {
            throw new IllegalStateException("qingfeng.likeness.compared must be at least 1");
        }
    }
}
