package org.qingfeng.kit.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a command is carried out.
 *
 * @param today the business date
 * @param actor the caller's account
 * @param person the person behind it, if there is one
 */
public record Moment(
        LocalDate today, String actor, @Nullable UUID person) {}
