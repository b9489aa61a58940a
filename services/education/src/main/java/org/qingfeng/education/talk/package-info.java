/** Integrity talks 廉政谈话 (domain C6): held by the posts of that day, with a protected record that the interviewee signs himself. */
@NullMarked
package org.qingfeng.education.talk;

import org.jspecify.annotations.NullMarked;
