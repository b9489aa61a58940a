/** Months that are closed for the statistical date: an append-only log, so that a rebuild gives the same dates. */
@NullMarked
package org.qingfeng.statistics.periods;

import org.jspecify.annotations.NullMarked;
