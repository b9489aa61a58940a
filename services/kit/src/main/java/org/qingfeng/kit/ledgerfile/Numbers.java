package org.qingfeng.kit.ledgerfile;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as spreadsheets keep them: binary, shown with 15 digits. */
final class Numbers {
    /** Beyond this a spreadsheet shows other digits than were entered. */
    static final int EXACT_DIGITS = 15;

    /** No number of a ledger is longer; without this bound 1E+999999999 would be written out in full. */
    private static final int MAX_DIGITS = 60;

    private Numbers() {}

    /**
     * The number of a cell; a fraction is rounded to the digits that a spreadsheet shows.
     *
     * @throws NumberFormatException when it holds none
     */
    static BigDecimal of(RawCell cell) throws BadCell {
        if (cell instanceof RawCell.Number number) {
            BigDecimal value = number.number();
            boolean noise = value.scale() > 0 && value.precision() > EXACT_DIGITS;
            return noise ? value.round(new MathContext(EXACT_DIGITS)).stripTrailingZeros() : value;
        }
        if (cell instanceof RawCell.Refused refused) {
            throw new BadCell(refused.fault(), BadCell.shown(refused.shown()));
        }
        return parse(cell instanceof RawCell.Text text ? text.text().strip() : "");
    }

    static BigDecimal parse(String text) {
        if (text.length() > MAX_DIGITS) {
            throw new NumberFormatException("longer than " + MAX_DIGITS);
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw new NumberFormatException("an exponent beyond " + MAX_DIGITS);
        }
        return number;
    }

    static String plain(BigDecimal number) {
        BigDecimal shown = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shown.toPlainString();
    }
}
