/**
 * Derives everything anew from the stored last events into the generation that is not served, in short transactions, and
 * swaps last (decision 042). Also works off records whose attribution changed, and tries parked events again.
 */
@NullMarked
package org.qingfeng.statistics.rebuild;

import org.jspecify.annotations.NullMarked;
