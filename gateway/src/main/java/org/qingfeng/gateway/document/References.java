package org.qingfeng.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The references inside a part of a document: {@code $ref} and the mappings of discriminators. */
final class References {

    private References() {}

    static Set<ComponentKey> in(JsonNode node) {
        Set<ComponentKey> found = new HashSet<>();
        replace(node.deepCopy(), key -> {
            found.add(key);
            return key;
        });
        return found;
    }

    /** Replaces every reference in place. */
    static void replace(JsonNode node, UnaryOperator<ComponentKey> renaming) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> replaceField(field, renaming));
        } else {
            node.forEach(element -> replace(element, renaming));
        }
    }

    private static void replaceField(Map.Entry<String, JsonNode> field, UnaryOperator<ComponentKey> renaming) {
        JsonNode value = field.getValue();
        if ("$ref".equals(field.getKey()) && value.isTextual()) {
            field.setValue(renamed(value, renaming));
        } else if ("mapping".equals(field.getKey()) && value instanceof ObjectNode mapping) {
            mapping.properties().forEach(target -> target.setValue(renamed(target.getValue(), renaming)));
        } else {
            replace(value, renaming);
        }
    }

    private static JsonNode renamed(JsonNode reference, UnaryOperator<ComponentKey> renaming) {
        @Nullable ComponentKey key = ComponentKey.ofReference(reference.asText());
        return key == null ? reference : TextNode.valueOf(renaming.apply(key).reference());
    }
}
