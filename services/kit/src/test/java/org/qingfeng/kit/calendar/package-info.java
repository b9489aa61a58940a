/** Stories and laws of the calendar, with the sample town's dates written out. */
@NullMarked
package org.qingfeng.kit.calendar;

import org.jspecify.annotations.NullMarked;
