/** Attendance 出席: a record for each person and event; by list, by ledger, by one-time code, or made up for (domain C8). */
@NullMarked
package org.qingfeng.education.attendance;

import org.jspecify.annotations.NullMarked;
