/**
 * Ledgers as the offices keep them: one declaration of a column serves the empty template, the import and the export,
 * in {@code .xlsx} and {@code .csv}. What is exported can be imported again unchanged.
 *
 * <p>An import never trusts the file: its kind is decided from its bytes, sizes and counts are bounded while it is read,
 * formulas, macros and links to other files are refused, and every bad row is reported with its number, column and reason.
 */
@NullMarked
package org.qingfeng.kit.ledgerfile;

import org.jspecify.annotations.NullMarked;
