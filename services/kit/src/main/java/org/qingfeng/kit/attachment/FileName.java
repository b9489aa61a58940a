package org.qingfeng.kit.attachment;

import java.util.Locale;
import java.util.regex.Pattern;

/** A sender's file name made harmless: no path, no control or direction characters, nothing a file system trips over. */
record FileName(String value) {
    private static final int MAX = 150;
    private static final String NAMELESS = "附件";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    static FileName of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            return new FileName(NAMELESS);
        }
        return new FileName(name.codePointCount(0, name.length()) <= MAX ? name : shortened(name));
    }

    /** What follows the last dot, in lower case; empty without one. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int kept = MAX - end.length();
        return name.substring(0, name.offsetByCodePoints(0, kept)) + end;
    }
}
