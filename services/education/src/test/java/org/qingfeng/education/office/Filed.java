package org.qingfeng.education.office;

import io.restassured.path.json.JsonPath;
import java.util.UUID;

/** A record as its official last saw it. */
public final class Filed {
    private final String path;
    private JsonPath seen;

    public Filed(String path, JsonPath seen) {
        this.path = path;
        this.seen = seen;
    }

    void now(JsonPath answer) {
        seen = answer;
    }

    public String path() {
        return path;
    }

    public UUID id() {
        return UUID.fromString(seen.getString("id"));
    }

    String etag() {
        return '"' + seen.getString("version") + '"';
    }

    public String state() {
        return seen.getString("state");
    }

    public String get(String field) {
        return seen.getString(field);
    }

    public JsonPath seen() {
        return seen;
    }
}
