/** Films 警示教育片 as items: 部 counts distinct titles, so a title is listed once (domain A.3 M24). */
@NullMarked
package org.qingfeng.education.film;

import org.jspecify.annotations.NullMarked;
