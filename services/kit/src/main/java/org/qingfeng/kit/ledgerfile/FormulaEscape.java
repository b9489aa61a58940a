package org.qingfeng.kit.ledgerfile;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from calculating what a stranger wrote: a text that begins as a formula gets an apostrophe in
 * front. A text that already has apostrophes before such a beginning gets one more, so that undoing is exact.
 */
final class FormulaEscape {
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaEscape() {}

    static String escape(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String undo(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
    }
}
