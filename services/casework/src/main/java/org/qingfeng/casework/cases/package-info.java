/**
 * Cases 立案审查调查: filed with two secretaries' agreement, investigated, tried by others, reviewed by the county, decided by
 * the body that may, announced, executed and reported (domain C3).
 */
@NullMarked
package org.qingfeng.casework.cases;

import org.jspecify.annotations.NullMarked;
