package org.qingfeng.kit.ledgerfile;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, and where.
 *
 * @param row the spreadsheet's row number, heads are row 1; 0 when the file as a whole is meant
 * @param column the column's Chinese head; none when the whole row or file is meant
 */
public record RowError(int row, @Nullable String column, LedgerFault fault, String reasonZh, String reasonEn) {
    static RowError of(int row, @Nullable String column, LedgerFault fault, Object... values) {
        return new RowError(row, column, fault, fault.zh(values), fault.en(values));
    }
}
