/**
 * Who sees which record 知悉范围. Said once for all records of this context:
 *
 * <ol>
 *   <li>Each record carries {@code handlers}, the persons it was given to, and {@code recused}, the persons who must never
 *       see it: its subjects, the unit that is one, who reported it ({@link org.qingfeng.casework.access.Recusal#keptFrom}). A
 *       record's class extends {@link org.qingfeng.casework.access.CaseworkRecord} and keeps the two lists with its steps.
 *       Who declared a {@link org.qingfeng.casework.access.Conflict} with one of the recused is recused as well, at once and
 *       in every record. Whom a step is to give a record to is asked {@link org.qingfeng.casework.access.Recusal#against}.
 *   <li>A caller sees a record of his organization if his role oversees the kind ({@code oversight.yaml}, one row per kind)
 *       or it was given to his person, or if it is addressed to his organization ({@code visible_to}: a letter); and in no
 *       case if he is recused.
 *   <li>The database says so by row-level security: each record's table is made {@code LIKE casework_table} and its
 *       migration ends with {@code guard_casework_table(table, kind)} (V0_10), which guards the record's journal rows and
 *       files as well. The query says it a second time:
 *       {@link org.qingfeng.casework.access.Sight#narrow} for lists, counts, exports;
 *       {@link org.qingfeng.casework.access.CaseworkRecord#isVisibleIn} for a single record.
 *   <li>Not visible is 404 and the same in every byte as absent. Another record that a step names and the caller does not
 *       see is answered as one that does not exist. Numbers are consecutive over all records of the organ: a gap in what a
 *       handler sees says that others exist, nothing else, and lists are never numbered for him.
 *   <li>An account without a person is 403 everywhere in casework, since it could be neither given nor recused anything;
 *       another system sees what its scope in {@code oversight.yaml} says, and administrators run the service and see none.
 *   <li>Both lists are kept out of the journal's {@code changes}: what it keeps of persons is ciphertext.
 * </ol>
 */
@NullMarked
package org.qingfeng.casework.access;

import org.jspecify.annotations.NullMarked;
