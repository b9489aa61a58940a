/** Screening meetings 排查会: the proposals of several clues studied together and decided at once, with minutes (B.5). */
@NullMarked
package org.qingfeng.casework.screening;

import org.jspecify.annotations.NullMarked;
