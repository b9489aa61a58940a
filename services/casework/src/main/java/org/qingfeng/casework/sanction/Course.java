package org.qingfeng.casework.sanction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a sanction begins and how long it lasts.
 *
 * @param restrictionEndsOn first day free of it; null where there is no such day, or it is not known yet
 * @param probationEndsOn first day after 留党察看
 */
public record Course(
        SanctionState first,
        @Nullable LocalDate restrictionEndsOn,
        @Nullable LocalDate probationEndsOn) {}
