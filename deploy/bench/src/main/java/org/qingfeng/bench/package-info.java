/**
 * Speed as a ratio to a limit measured in the same run, on the same machine, with the same durability. A line names what
 * was measured, ours, the limit, their ratio, the floor and the verdict; a run whose invariants fail proves nothing.
 */
@NullMarked
package org.qingfeng.bench;

import org.jspecify.annotations.NullMarked;
