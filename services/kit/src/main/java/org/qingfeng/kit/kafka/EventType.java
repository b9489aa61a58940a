package org.qingfeng.kit.kafka;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a {@code ce_type}: {@code qingfeng.<context>.<record>.<past-tense verb>.v1}. Readers decide by the record,
 * never by the verb.
 */
public record EventType(String context, String record, String verb, int major) {
    private static final Pattern SHAPE =
            Pattern.compile("qingfeng\\.([a-z]+)\\.([a-z]+(?:-[a-z]+)*)\\.([a-z]+(?:-[a-z]+)*)\\.v([1-9][0-9]?)");

    /** @throws IllegalArgumentException if the text is no event type */
    public static EventType parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an event type qingfeng.<context>.<record>.<verb>.v1: " + text);
        }
        return new EventType(matcher.group(1), matcher.group(2), matcher.group(3), Integer.parseInt(matcher.group(4)));
    }

    /** CloudEvents source: the context that wrote it. */
    public String source() {
        return "/qingfeng/" + context;
    }

    /** Where the schema of the record is served. */
    public String schema() {
        return "/schemas/" + context + "/" + record + ".v" + major + ".json";
    }
}
