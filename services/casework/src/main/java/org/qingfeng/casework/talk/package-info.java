/**
 * 谈话 (domain C6): talks of the first form and those of a clue or a case, from the plan to the follow-up.
 *
 * <p>A talk is one person's: several are talked to one by one. It is given to who plans it and to who holds it, and kept from the
 * person until it was held; then it is his as well, to be read and signed by his own account, without the clue or case that it
 * belongs to. A talk that is a measure of the first form is a use of it ({@code formact}) when it belongs to no clue and no case,
 * whose conclusion or decision is the use otherwise. What was said is protected. Talks on duty, before an appointment or a holiday
 * and heart-to-heart talks are education's.
 */
@NullMarked
package org.qingfeng.casework.talk;

import org.jspecify.annotations.NullMarked;
