package org.qingfeng.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the AsyncAPI document says a record can tell, so that a service's test can compare it with the record's verbs. */
public final class AnnouncedVerbs {
    private static final String DOCUMENT = "asyncapi.yaml";

    private AnnouncedVerbs() {}

    /** The past verbs of every type {@code qingfeng.<context>.<kind>.<verb>.v1} that the document lists. */
    public static SortedSet<String> of(String context, String kind) {
        Matcher types = Pattern.compile("- qingfeng\\." + context + "\\." + kind + "\\.([a-z-]+)\\.v1")
                .matcher(document());
        SortedSet<String> verbs = new TreeSet<>();
        while (types.find()) {
            verbs.add(types.group(1));
        }
        return verbs;
    }

    private static String document() {
        try (InputStream file = AnnouncedVerbs.class.getClassLoader().getResourceAsStream(DOCUMENT)) {
            if (file == null) {
                throw new IllegalStateException("contracts does not carry " + DOCUMENT);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(DOCUMENT + " cannot be read", e);
        }
    }
}
