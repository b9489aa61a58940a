package org.qingfeng.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Puts the services' documents into one frame: paths get their prefix, components keep their names unless two services
 * mean different things by one.
 */
final class Merge {

    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final ObjectNode merged;
    private final Set<ComponentKey> conflicts;
    private final Set<String> sharedOperationIds;

    private Merge(ObjectNode frame, SortedMap<String, ObjectNode> documents) {
        this.merged = frame.deepCopy();
        this.conflicts = Conflicts.among(documents.values());
        this.sharedOperationIds = Operations.sharedIds(documents.values());
    }

    /** The merged document; what is given is not changed. */
    static ObjectNode of(ObjectNode frame, SortedMap<String, ObjectNode> documents) {
        Merge merge = new Merge(frame, documents);
        documents.forEach((context, document) -> merge.add(context, document.deepCopy()));
        Reachable.keepOnly(merge.merged);
        return merge.merged;
    }

    private void add(String context, ObjectNode document) {
        References.replace(document, key -> renamed(context, key));
        ObjectNode paths = merged.withObject("/paths");
        Operations operations = new Operations(context, sharedOperationIds);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            if (path.getKey().startsWith("/v1/") && path.getValue() instanceof ObjectNode item) {
                operations.adapt(item);
                paths.set("/api/" + context + path.getKey(), item);
            }
        }
        for (JsonNode tag : operations.tags(document.path("tags"))) {
            merged.withArray("/tags").add(tag);
        }
        addComponents(context, document.path("components"));
    }

    private void addComponents(String context, JsonNode components) {
        for (Map.Entry<String, JsonNode> kind : components.properties()) {
            // The door has one way to show a token, whatever each service calls it.
            if (!SECURITY_SCHEMES.equals(kind.getKey())) {
                ObjectNode target = merged.withObject("/components").withObjectProperty(kind.getKey());
                kind.getValue()
                        .properties()
                        .forEach(component -> target.set(
                                renamed(context, new ComponentKey(kind.getKey(), component.getKey()))
                                        .name(),
                                component.getValue()));
            }
        }
    }

    private ComponentKey renamed(String context, ComponentKey key) {
        return conflicts.contains(key)
                ? new ComponentKey(key.kind(), Operations.capitalized(context) + key.name())
                : key;
    }
}
