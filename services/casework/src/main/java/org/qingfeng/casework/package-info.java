/**
 * Casework 执纪办案: what is reported about a person, what is done with it, by whom, within which time, and what the person
 * concerned is owed.
 *
 * <p>A <b>complaint</b> 信访举报 may become a <b>clue</b> 问题线索, which is assigned, disposed of in one of four ways and
 * concluded; a clue may lead to a <b>case</b> 立案 and that to a <b>sanction</b> 处分. A <b>form act</b> 四种形态 is what was
 * done with one person in one matter, a <b>letter</b> 提示函、建议书 what an organization is asked to do, a <b>talk</b> 谈话
 * how it was said; an <b>appeal</b> 申诉 may change or quash a sanction.
 *
 * <p>Records are given to persons, not to offices: {@code access} says who sees which. Publishes
 * {@code qingfeng.casework.v1}, readable by statistics alone and without a name; follows the directory.
 */
@NullMarked
package org.qingfeng.casework;

import org.jspecify.annotations.NullMarked;
