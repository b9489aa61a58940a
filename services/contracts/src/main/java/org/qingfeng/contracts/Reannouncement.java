package org.qingfeng.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Marks where a context begins or has completed telling the last event of every record again, after its database lost
 * history. On completion a reader drops that context's records which were not announced in this incarnation.
 *
 * @param id the same at begin and completion
 * @param incarnation the one that begins; 1 is the first life of a database, so it is 2 or more
 * @param on the business date, Asia/Shanghai
 */
public record Reannouncement(UUID id, int incarnation, LocalDate on) {
    /** The third segment of its event types, where other events name their record. */
    public static final String KIND = "reannouncement";
}
