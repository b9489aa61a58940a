package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The body of a step: its business date and what else it says. */
final class Step {
    private Step() {}

    static ObjectNode on(String date) {
        return Door.JSON.createObjectNode().put("on", date);
    }

    /** On the date that the composition has under this name. */
    static ObjectNode on(JsonNode story, String field) {
        return on(story.path(field).asText());
    }

    static ObjectNode undated() {
        return Door.JSON.createObjectNode();
    }
}
