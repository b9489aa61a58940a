package org.qingfeng.kit.ledgerfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell as it stands in a file, before a column says what it means. */
sealed interface RawCell {
    Empty EMPTY = new Empty();

    record Empty() implements RawCell {}

    /** Text, with the escape of formulas undone. */
    record Text(String text) implements RawCell {}

    /** A number, with the day it would be if the column holds dates; none where it is no whole day. */
    record Number(BigDecimal number, @Nullable LocalDate day) implements RawCell {}

    /** What no column accepts: a formula, or an error value. */
    record Refused(LedgerFault fault, String shown) implements RawCell {}

    /** A text cell of a file; blank is empty, and what a spreadsheet would take for a formula is refused. */
    static RawCell ofText(String text) {
        if (text.isBlank()) {
            return EMPTY;
        }
        return text.startsWith("=") ? new Refused(LedgerFault.FORMULA, text) : new Text(FormulaEscape.undo(text));
    }
}
