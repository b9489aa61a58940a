/** 工作日历 The swapped working days of each year, as the yearly notice orders them. */
@NullMarked
package org.qingfeng.directory.calendar;

import org.jspecify.annotations.NullMarked;
