package org.qingfeng.kit.openapi;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says an upper bound of everything that had none: no text is longer than a body may be, no list has more items than a
 * ledger rows. OWASP API4:2023 asks that a client can see what is refused as too much.
 */
final class Bounds {
    private static final int BODY = 1_048_576;
    private static final int ROWS = 20_000;
    private static final Set<String> FIXED = Set.of("uuid", "date", "date-time", "uri", "binary", "byte", "email");

    /** Jackson's class would be described by its methods; what is meant is any JSON object, such as a merge patch. */
    private static final String ANY_JSON = "#/components/schemas/JsonNode";

    private final Map<Schema, Boolean> seen = new IdentityHashMap<>();

    void bound(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents() == null
                ? null
                : document.getComponents().getSchemas();
        if (schemas != null && schemas.containsKey("JsonNode")) {
            document.getComponents().removeSchema("JsonNode");
        }
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().values().forEach(this::bound);
        }
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                    .values()
                    .forEach(this::bound));
        }
    }

    private void bound(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(p -> bound(p.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            bound(operation.getRequestBody().getContent());
        }
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().values().forEach(r -> bound(r.getContent()));
        }
    }

    private void bound(@Nullable Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(m -> bound(m.getSchema()));
        }
    }

    private void bound(@Nullable Schema schema) {
        if (schema == null || seen.put(schema, true) != null) {
            return;
        }
        if (ANY_JSON.equals(schema.getRef())) {
            schema.setRef(null);
            // Alone: Jackson's class is also a sequence of its children, which would add the type array.
            schema.setType(List.of(Schema.SchemaType.OBJECT));
            schema.setAdditionalPropertiesBoolean(true);
        }
        Set<Schema.SchemaType> types = schema.getType() == null ? Set.of() : new HashSet<>(schema.getType());
        if (types.contains(Schema.SchemaType.STRING)) {
            boundText(schema);
        }
        if (types.contains(Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(ROWS);
        }
        if (types.contains(Schema.SchemaType.INTEGER) && schema.getFormat() == null) {
            schema.setFormat("int64");
        }
        bound(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::bound);
        }
        bound(schema.getAdditionalPropertiesSchema());
        for (List<Schema> parts : parts(schema)) {
            parts.forEach(this::bound);
        }
    }

    private static void boundText(Schema schema) {
        boolean fixed = schema.getFormat() != null && FIXED.contains(schema.getFormat());
        boolean closed = schema.getEnumeration() != null || schema.getConstValue() != null;
        if (!fixed && !closed && schema.getMaxLength() == null) {
            schema.setMaxLength(BODY);
        }
    }

    private static List<List<Schema>> parts(Schema schema) {
        return List.of(
                schema.getAllOf() == null ? List.of() : schema.getAllOf(),
                schema.getAnyOf() == null ? List.of() : schema.getAnyOf(),
                schema.getOneOf() == null ? List.of() : schema.getOneOf());
    }
}
