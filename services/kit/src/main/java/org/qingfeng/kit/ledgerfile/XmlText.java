package org.qingfeng.kit.ledgerfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML does not carry, or does not carry unchanged, as {@code _xHHHH_}: the escape that the spreadsheet
 * standard (ST_Xstring) defines. What already looks like such an escape has its underscore escaped.
 */
final class XmlText {
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlText() {}

    static String escape(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(found -> "_x%04X_"
                .formatted((int) found.group().charAt(0)));
    }

    static String undo(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
