package org.qingfeng.kit.ledgerfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as offices write them, and as spreadsheets count them. */
final class Days {
    /** Before this day a spreadsheet counts a 29 February 1900 that never was. */
    static final LocalDate FIRST_COUNTED_RIGHT = LocalDate.of(1900, 3, 1);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private Days() {}

    /** The day a text names: 2023-09-12, 2023/9/12, 2023.9.12 or 2023年9月12日; none when it names no day. */
    static @Nullable LocalDate parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day a spreadsheet's count stands for; none when it has a time of day or is out of the spreadsheet's range. */
    static @Nullable LocalDate ofSerial(BigDecimal serial, boolean from1904) {
        boolean wholeDay = serial.signum() >= 0
                && serial.compareTo(LAST_SERIAL) <= 0
                && serial.remainder(BigDecimal.ONE).signum() == 0;
        if (!wholeDay) {
            return null;
        }
        LocalDate day = (from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(serial.longValue());
        return from1904 || !day.isBefore(FIRST_COUNTED_RIGHT) ? day : null;
    }
}
