package org.qingfeng.compat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Named schemas that changed a type or lost a constant. openapi-diff does not see the types of OpenAPI 3.1, which are
 * lists, and passes a constant that answers no longer give.
 */
final class NarrowedSchemas {
    private final Set<String> found = new LinkedHashSet<>();

    private NarrowedSchemas() {}

    static Set<String> between(String released, String present) {
        NarrowedSchemas narrowed = new NarrowedSchemas();
        JsonNode now = schemas(present);
        for (Map.Entry<String, JsonNode> schema : schemas(released).properties()) {
            narrowed.compare(schema.getKey(), schema.getValue(), now.path(schema.getKey()));
        }
        return narrowed.found;
    }

    private void compare(String path, JsonNode released, JsonNode present) {
        if (present.isMissingNode()) {
            return;
        }
        Set<String> before = texts(released.path("type"));
        Set<String> now = texts(present.path("type"));
        if (!before.equals(now)) {
            found.add(path + " changed its type from " + before + " to " + now);
        }
        Set<String> lost = texts(released.path("enum"));
        lost.removeAll(texts(present.path("enum")));
        if (!lost.isEmpty() && present.has("enum")) {
            found.add(path + " lost the constants " + lost);
        } else if (!released.has("enum") && present.has("enum")) {
            found.add(path + " was narrowed to a list of constants");
        }
        for (Map.Entry<String, JsonNode> property : released.path("properties").properties()) {
            JsonNode other = present.path("properties").path(property.getKey());
            compare(path + "/" + property.getKey(), property.getValue(), other);
        }
        compare(path + "[]", released.path("items"), present.path("items"));
        for (int i = 0; i < released.path("allOf").size(); i++) {
            compare(path, released.path("allOf").get(i), present.path("allOf").path(i));
        }
    }

    private static JsonNode schemas(String document) {
        try {
            return new ObjectMapper().readTree(document).at("/components/schemas");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON document", e);
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
