package org.qingfeng.testkit.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the served OpenAPI document.
 *
 * @param mediaType of its body; none if it takes none
 * @param example of its body, as documented
 */
record ServedOperation(
        String operationId,
        String method,
        String path,
        @Nullable String mediaType,
        @Nullable String example) {

    /** Whether it names a record, which has to be visible before permission is asked. */
    boolean namesARecord() {
        return path.contains("{");
    }

    static List<ServedOperation> in(JsonNode document) {
        List<ServedOperation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(o -> o.getValue().has("operationId"))
                .forEach(o -> all.add(of(document, path.getKey(), o))));
        return all;
    }

    private static ServedOperation of(JsonNode document, String path, Map.Entry<String, JsonNode> operation) {
        JsonNode content = operation.getValue().path("requestBody").path("content");
        String mediaType =
                content.isObject() && !content.isEmpty() ? content.fieldNames().next() : null;
        return new ServedOperation(
                operation.getValue().get("operationId").asText(),
                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                path,
                mediaType,
                mediaType == null ? null : example(document, content.get(mediaType)));
    }

    private static String example(JsonNode document, JsonNode body) {
        JsonNode schema = body.path("schema");
        for (JsonNode given :
                List.of(body.path("example"), body.path("examples").path(0).path("value"))) {
            if (!given.isMissingNode()) {
                return given.isTextual() ? given.asText() : given.toString();
            }
        }
        return ofSchema(document, schema);
    }

    private static String ofSchema(JsonNode document, JsonNode schema) {
        JsonNode resolved = schema;
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().substring("#/components/schemas/".length());
            resolved = document.path("components").path("schemas").path(name);
        }
        for (JsonNode alternative : resolved.path("anyOf")) {
            if (alternative.has("$ref")) {
                return ofSchema(document, alternative);
            }
        }
        JsonNode example = resolved.has("example")
                ? resolved.get("example")
                : resolved.path("examples").path(0);
        if (example.isMissingNode()) {
            return "{}";
        }
        return example.isTextual() ? example.asText() : example.toString();
    }
}
