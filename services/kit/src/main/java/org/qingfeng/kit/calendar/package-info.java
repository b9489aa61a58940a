/**
 * Working days with the holidays that the yearly notice swaps, terms in working days, days and months, and the deadline
 * that a record with a term shows. Everything but {@link org.qingfeng.kit.calendar.CurrentCalendar} is a pure value.
 *
 * <p>The years and rule parameters shipped here are the fallback and the directory's seed; its events override them.
 */
@NullMarked
package org.qingfeng.kit.calendar;

import org.jspecify.annotations.NullMarked;
