/**
 * Education 警示教育 (domain C8): what is done so that nobody goes wrong, and who took part.
 *
 * <p>An <b>event</b> 教育活动 is planned with its roster, approved, announced, held, completed and archived; it may be
 * postponed or cancelled. <b>Attendance</b> 出席 is a record of its own for each person, by list, by ledger or by one-time
 * code; a make-up session 补课 adds attendance to its first event and is no event of its own. A <b>film</b> 警示教育片 is
 * listed once. An <b>integrity talk</b> 廉政谈话 is held by posts of that day, its record is protected and signed by the
 * interviewee himself. A <b>reflection</b> 心得体会 is compared with the earlier ones, and a person decides whether it
 * counts; nobody is scored. A <b>media post</b> 转发 is one item on one channel.
 *
 * <p>Publishes {@code qingfeng.education.v1}; follows the directory, from which it knows organizations and posts.
 */
@NullMarked
package org.qingfeng.education;

import org.jspecify.annotations.NullMarked;
