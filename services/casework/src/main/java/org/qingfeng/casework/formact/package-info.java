/**
 * 四种形态: every use of the four forms, one for a person and matter (domain B.3).
 *
 * <p>A leader's use 主体责任 ({@code PRINCIPAL}) and the organ's 监督责任 ({@code SUPERVISORY}) are never mixed: a leader records his
 * own, once a sitting with all its persons, of no matter; the organ's belongs to one person and one matter, the case, else the
 * clue, else the talk, else the act itself. The organ's own comes from the conclusion of a clue
 * ({@link org.qingfeng.casework.formact.FormsOfClues}), from the decision of a case with its sanctions
 * ({@link org.qingfeng.casework.formact.FormsOfCases}) or from a talk; what stands beside these is recorded by hand, and holds
 * once another has approved it. Of one person and matter the heaviest is EFFECTIVE and the others SUPERSEDED
 * ({@link org.qingfeng.casework.formact.Weighing}), which {@link org.qingfeng.casework.formact.FormBook} keeps so, whatever is
 * made, corrected, voided or quashed.
 *
 * <p>Whom an act concerns never sees it here: an act of several persons would show each the others. He knows of it by the talk
 * that he signs, or by the decision about him. The table of the forms by measure and rank is statistics' {@code
 * casework.forms}, and nobody else's.
 */
@NullMarked
package org.qingfeng.casework.formact;

import org.jspecify.annotations.NullMarked;
