package org.qingfeng.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What in a schema would break a reader of the released one, or make events that topics already hold (they keep
 * everything) invalid. New optional properties and new constants pass; readers must bear both.
 */
final class SchemaBreaks {
    /** Words that do not change which events are valid. */
    private static final Set<String> PROSE = Set.of("$schema", "$id", "title", "description", "$comment", "examples");

    /** Words with a rule of their own below; every other one may not change at all. */
    private static final Set<String> JUDGED = Set.of("properties", "items", "required", "enum", "type");

    private final List<String> found = new ArrayList<>();

    private SchemaBreaks() {}

    /** Sentences, none if the present schema keeps what the released one promised. */
    static List<String> between(JsonNode released, JsonNode present) {
        SchemaBreaks breaks = new SchemaBreaks();
        breaks.compare("", released, present);
        return List.copyOf(breaks.found);
    }

    private void compare(String path, JsonNode released, JsonNode present) {
        types(path, released, present);
        constants(path, released, present);
        required(path, released, present);
        everythingElse(path, released, present);
        for (Map.Entry<String, JsonNode> property : released.path("properties").properties()) {
            String below = path + "/" + property.getKey();
            JsonNode now = present.path("properties").get(property.getKey());
            if (now == null) {
                found.add(below + " was removed");
            } else {
                compare(below, property.getValue(), now);
            }
        }
        if (released.has("items") && present.has("items")) {
            compare(path + "[]", released.get("items"), present.get("items"));
        } else if (released.has("items") != present.has("items")) {
            found.add(path + " changed what its items are");
        }
    }

    private void types(String path, JsonNode released, JsonNode present) {
        if (!texts(released.path("type")).equals(texts(present.path("type")))) {
            found.add(path + " changed its type from " + released.path("type") + " to " + present.path("type"));
        }
    }

    private void constants(String path, JsonNode released, JsonNode present) {
        if (!present.has("enum") && !released.has("enum")) {
            return;
        }
        if (!present.has("enum")) {
            found.add(path + " is no longer a list of constants");
        } else if (!released.has("enum")) {
            found.add(path + " was narrowed to a list of constants");
        } else {
            Set<String> removed = texts(released.get("enum"));
            removed.removeAll(texts(present.get("enum")));
            removed.forEach(constant -> found.add(path + " lost the constant " + constant));
        }
    }

    private void required(String path, JsonNode released, JsonNode present) {
        Set<String> before = texts(released.path("required"));
        Set<String> now = texts(present.path("required"));
        for (String name : now) {
            if (!before.contains(name)) {
                found.add(path + "/" + name + " is newly required: events already in the topic lack it");
            }
        }
        for (String name : before) {
            if (!now.contains(name) && present.path("properties").has(name)) {
                found.add(path + "/" + name + " is no longer required: readers rely on it");
            }
        }
    }

    private void everythingElse(String path, JsonNode released, JsonNode present) {
        Set<String> words = new TreeSet<>();
        released.fieldNames().forEachRemaining(words::add);
        present.fieldNames().forEachRemaining(words::add);
        words.removeAll(PROSE);
        words.removeAll(JUDGED);
        for (String word : words) {
            if (!released.path(word).equals(present.path(word))) {
                found.add(path + " changed '" + word + "' from " + released.path(word) + " to " + present.path(word));
            }
        }
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new TreeSet<>();
        if (node.isValueNode()) {
            texts.add(node.asText());
        }
        node.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
