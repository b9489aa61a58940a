/** Education events 教育活动: planned with their roster, approved, announced, held, completed, archived (domain C8). */
@NullMarked
package org.qingfeng.education.event;

import org.jspecify.annotations.NullMarked;
