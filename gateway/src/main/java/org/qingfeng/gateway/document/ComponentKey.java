package org.qingfeng.gateway.document;

import org.jspecify.annotations.Nullable;

/** Where a component stands in a document: {@code schemas}, {@code Problem}. */
record ComponentKey(String kind, String name) {

    private static final String POINTER = "#/components/";

    /** Null when the reference points elsewhere. */
    static @Nullable ComponentKey ofReference(String reference) {
        if (!reference.startsWith(POINTER)) {
            return null;
        }
        String[] parts = reference.substring(POINTER.length()).split("/", 2);
        return parts.length == 2 ? new ComponentKey(parts[0], parts[1]) : null;
    }

    String reference() {
        return POINTER + kind + "/" + name;
    }
}
