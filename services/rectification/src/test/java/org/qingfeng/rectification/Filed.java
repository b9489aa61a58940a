package org.qingfeng.rectification;

import io.restassured.path.json.JsonPath;
import java.util.UUID;

/** A record as its official last saw it. */
final class Filed {
    final String path;
    private JsonPath seen;

    Filed(String path, JsonPath seen) {
        this.path = path;
        this.seen = seen;
    }

    void now(JsonPath answer) {
        seen = answer;
    }

    UUID id() {
        return UUID.fromString(seen.getString("id"));
    }

    String etag() {
        return '"' + seen.getString("version") + '"';
    }

    long version() {
        return seen.getLong("version");
    }

    String state() {
        return seen.getString("state");
    }

    String get(String field) {
        return seen.getString(field);
    }

    JsonPath seen() {
        return seen;
    }

    String measure(int number) {
        return seen.getString("measures[" + (number - 1) + "].id");
    }
}
