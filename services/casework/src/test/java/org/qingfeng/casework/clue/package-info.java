/** Clues: their table against the diagram, their stories and refusals, who sees them, and the year of H.2. */
@NullMarked
package org.qingfeng.casework.clue;

import org.jspecify.annotations.NullMarked;
