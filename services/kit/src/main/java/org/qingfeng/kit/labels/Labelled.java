package org.qingfeng.kit.labels;

import org.jspecify.annotations.Nullable;

/** An enumeration whose constants have a Chinese and an English label, shown by code lists and with {@code labels=true}. */
public interface Labelled {
    String name();

    String zh();

    String en();

    /** The constant's code in the official tables, where it differs. */
    default @Nullable String externalCode() {
        return null;
    }
}
