package org.qingfeng.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fits one service's operations into the merged document: names, tags, the token, and what the door itself may answer. */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "head", "put", "post", "patch", "delete", "options");
    private static final Map<String, String> OF_THE_DOOR =
            Map.of("429", "DoorTooManyRequests", "503", "DoorServiceAway", "504", "DoorServiceTooSlow");
    private static final String SCHEME = "bearer";

    private final String context;
    private final Set<String> sharedIds;
    private final Set<String> usedTags = new TreeSet<>();

    Operations(String context, Set<String> sharedIds) {
        this.context = context;
        this.sharedIds = sharedIds;
    }

    /** Names of operations that more than one service uses. */
    static Set<String> sharedIds(Collection<? extends JsonNode> documents) {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode document : documents) {
            for (JsonNode item : document.path("paths")) {
                of(item).forEach(operation ->
                        counts.merge(operation.path("operationId").asText(), 1, Integer::sum));
            }
        }
        Set<String> shared = new HashSet<>();
        counts.forEach((id, count) -> {
            if (count > 1) {
                shared.add(id);
            }
        });
        return shared;
    }

    /** Changes the operations of one path in place. */
    void adapt(ObjectNode pathItem) {
        pathItem.remove("servers");
        for (ObjectNode operation : of(pathItem)) {
            adaptId(operation);
            adaptTags(operation);
            adaptSecurity(operation);
            ObjectNode responses = operation.withObjectProperty("responses");
            new TreeSet<>(OF_THE_DOOR.keySet()).forEach(status -> {
                if (!responses.has(status)) {
                    responses.putObject(status).put("$ref", "#/components/responses/" + OF_THE_DOOR.get(status));
                }
            });
        }
    }

    /** The tags used, as the merged document lists them, with the service's own words about them. */
    List<ObjectNode> tags(JsonNode described) {
        Map<String, JsonNode> words = new HashMap<>();
        described.forEach(tag -> words.put(tagName(tag.path("name").asText()), tag.path("description")));
        List<ObjectNode> tags = new ArrayList<>();
        for (String name : usedTags) {
            ObjectNode tag = JsonNodeFactory.instance.objectNode().put("name", name);
            JsonNode description = words.get(name);
            tags.add(tag.put(
                    "description", description == null || !description.isTextual() ? name : description.asText()));
        }
        return tags;
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void adaptId(ObjectNode operation) {
        String id = operation.path("operationId").asText();
        if (sharedIds.contains(id)) {
            operation.put("operationId", context + capitalized(id));
        }
    }

    private void adaptTags(ObjectNode operation) {
        JsonNode given = operation.path("tags");
        String tag = given.isEmpty() ? context : tagName(given.get(0).asText());
        usedTags.add(tag);
        operation.putArray("tags").add(tag);
    }

    private String tagName(String given) {
        return given.equals(context) ? context : context + ": " + given;
    }

    private static void adaptSecurity(ObjectNode operation) {
        if (!(operation.get("security") instanceof ArrayNode requirements) || requirements.isEmpty()) {
            return;
        }
        JsonNode first = requirements.get(0);
        ObjectNode ours = JsonNodeFactory.instance.objectNode();
        ArrayNode scopes = ours.putArray(SCHEME);
        first.forEach(needed -> needed.forEach(scopes::add));
        requirements.removeAll().add(ours);
    }

    private static List<ObjectNode> of(JsonNode pathItem) {
        List<ObjectNode> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : pathItem.properties()) {
            if (METHODS.contains(field.getKey()) && field.getValue() instanceof ObjectNode operation) {
                operations.add(operation);
            }
        }
        return operations;
    }
}
