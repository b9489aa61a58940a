package org.qingfeng.kit.attachment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a file is text that a person reads, in UTF-8 or, as older office machines write it, GB 18030. */
final class PlainText {
    private static final int LOOKED_AT = 4096;

    /** What a browser or a shell would run if it were served or called as it is. */
    private static final Pattern RUNS = Pattern.compile(
            "^\\s*(#!|<\\?|<!|<[a-z]).*|.*<\\s*(html|script|iframe|svg|body|head|object|embed)\\b.*", Pattern.DOTALL);

    private PlainText() {}

    static boolean is(Path file) throws IOException {
        try {
            return isIn(StandardCharsets.UTF_8, file);
        } catch (CharacterCodingException notUtf8) {
            return isOldOfficeText(file);
        }
    }

    private static boolean isOldOfficeText(Path file) throws IOException {
        try {
            return isIn(Charset.forName("GB18030"), file);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean isIn(Charset charset, Path file) throws IOException {
        try (Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            StringBuilder start = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                    return false;
                }
                if (start.length() < LOOKED_AT) {
                    start.append((char) c);
                }
            }
            String text = start.toString().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
            return !RUNS.matcher(text).matches();
        }
    }
}
