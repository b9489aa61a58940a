/** Clues 问题线索: registered, assigned, proposed on within a month, approved by another, disposed of, concluded (domain C2). */
@NullMarked
package org.qingfeng.casework.clue;

import org.jspecify.annotations.NullMarked;
