package org.qingfeng.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the operations of a document use, directly or through other components; services declare more than they show. */
final class Reachable {

    private static final String SECURITY_SCHEMES = "securitySchemes";

    private Reachable() {}

    /** Removes the components that no operation leads to. */
    static void keepOnly(ObjectNode document) {
        Set<ComponentKey> used = used(document);
        for (Map.Entry<String, JsonNode> kind : document.path("components").properties()) {
            if (!SECURITY_SCHEMES.equals(kind.getKey()) && kind.getValue() instanceof ObjectNode components) {
                components
                        .properties()
                        .removeIf(component -> !used.contains(new ComponentKey(kind.getKey(), component.getKey())));
            }
        }
    }

    private static Set<ComponentKey> used(ObjectNode document) {
        Set<ComponentKey> used = new HashSet<>(References.in(document.path("paths")));
        Deque<ComponentKey> unseen = new ArrayDeque<>(used);
        while (!unseen.isEmpty()) {
            ComponentKey key = unseen.remove();
            JsonNode content = document.path("components").path(key.kind()).path(key.name());
            for (ComponentKey next : References.in(content)) {
                if (used.add(next)) {
                    unseen.add(next);
                }
            }
        }
        return used;
    }
}
