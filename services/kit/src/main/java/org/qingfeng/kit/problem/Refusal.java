package org.qingfeng.kit.problem;

import org.jspecify.annotations.Nullable;

/**
 * Why something is refused: a constant of one enum per context, readable as one page of its rulebook. Sentences may hold
 * {@code {0}}, {@code {1}} … for arguments.
 */
public interface Refusal {
    /** The enum constant's name. */
    String name();

    /** HTTP status: 400, 403, 404, 409, 412, 422, 428 … */
    int status();

    String zh();

    String en();

    /** The regulation and article that demands it, if one does. */
    default @Nullable String article() {
        return null;
    }

    /** The problem type's last segment, {@code /problems/<code>}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
