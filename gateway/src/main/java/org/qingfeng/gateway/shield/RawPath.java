package org.qingfeng.gateway.shield;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a path that means the same to everyone from one that the door and a service could read differently.
 *
 * <p>The path is looked at as it came, undecoded: whoever decodes {@code %2e%2e}, {@code ..;} or {@code //} later would
 * be led out of {@code /v1/}. Nothing is normalised; what is odd is refused.
 */
public final class RawPath {

    private static final int LONGEST = 2_048;

    /** Unreserved, sub-delimiters without {@code ;}, and percent signs that are looked at below. */
    private static final Pattern LETTERS = Pattern.compile("(?:/[A-Za-z0-9\\-._~!$&'()*+,=:@%]*)+");

    private static final Pattern ESCAPES = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*");

    private RawPath() {}

    /** Whether this raw path may be looked at further. */
    public static boolean isPlain(String path) {
        return path.length() <= LONGEST
                && LETTERS.matcher(path).matches()
                && !path.contains("//")
                && !hasDotSegment(path)
                && (path.indexOf('%') < 0 || escapesArePlain(path));
    }

    private static boolean hasDotSegment(String path) {
        return path.contains("/./") || path.contains("/../") || path.endsWith("/.") || path.endsWith("/..");
    }

    /** An escape may stand for a Chinese letter or a blank, never for a separator, a dot, a percent sign or a control. */
    private static boolean escapesArePlain(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return ESCAPES.matcher(path).matches()
                && !lower.contains("%2f")
                && !lower.contains("%5c")
                && !lower.contains("%2e")
                && !lower.contains("%3b")
                && !lower.contains("%25")
                && !lower.contains("%7f")
                && !lower.contains("%0")
                && !lower.contains("%1");
    }
}
