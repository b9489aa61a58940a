/** Journal, relay and reader together under random interleavings and failures, reproducible by their seed. */
@NullMarked
package org.qingfeng.kit.simulation;

import org.jspecify.annotations.NullMarked;
