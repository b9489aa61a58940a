package org.qingfeng.kit.journal;

import java.util.Locale;

/** A step of a record: a constant of one enum per record. */
public interface Verb {
    String name();

    /** What the event says of it, kebab-case: {@code confirmed}, {@code plan-approved}. */
    String past();

    /** The path segment, {@code approve-plan}. */
    default String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** HTTP method of the operation. */
    default String method() {
        return "POST";
    }

    /** What follows the record's address, {@code /approve-plan}; nothing for a patch. */
    default String tail() {
        return method().equals("POST") ? '/' + path() : "";
    }

    /** Whether it concerns one part of the record, and so has an address of the part. */
    default boolean isPart() {
        return false;
    }

    /** The operation of the OpenAPI document, verb then kind: {@code acceptProblem}, {@code approvePlanProblem}. */
    default String operationId(String kind) {
        return camel(path()) + camel('-' + kind);
    }

    private static String camel(String kebab) {
        StringBuilder text = new StringBuilder();
        boolean up = false;
        for (char c : kebab.toCharArray()) {
            if (c == '-') {
                up = true;
            } else {
                text.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return text.toString();
    }
}
