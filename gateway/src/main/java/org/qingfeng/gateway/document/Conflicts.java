package org.qingfeng.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that mean different things in different services. A component is in conflict when two services give it different
 * contents, or the same contents that lead to something in conflict.
 */
final class Conflicts {

    private Conflicts() {}

    static Set<ComponentKey> among(Collection<? extends JsonNode> documents) {
        Map<ComponentKey, JsonNode> seen = new HashMap<>();
        Set<ComponentKey> shared = new HashSet<>();
        Set<ComponentKey> conflicts = new HashSet<>();
        for (JsonNode document : documents) {
            for (Map.Entry<String, JsonNode> kind : document.path("components").properties()) {
                for (Map.Entry<String, JsonNode> component : kind.getValue().properties()) {
                    ComponentKey key = new ComponentKey(kind.getKey(), component.getKey());
                    JsonNode other = seen.putIfAbsent(key, component.getValue());
                    if (other != null) {
                        (other.equals(component.getValue()) ? shared : conflicts).add(key);
                    }
                }
            }
        }
        spread(conflicts, shared, seen);
        return conflicts;
    }

    private static void spread(
            Set<ComponentKey> conflicts, Set<ComponentKey> shared, Map<ComponentKey, JsonNode> contents) {
        boolean grown = !conflicts.isEmpty();
        while (grown) {
            grown = false;
            for (ComponentKey key : shared) {
                if (!conflicts.contains(key) && leadsTo(conflicts, contents.get(key))) {
                    conflicts.add(key);
                    grown = true;
                }
            }
        }
    }

    private static boolean leadsTo(Set<ComponentKey> conflicts, @Nullable JsonNode content) {
        return content != null && References.in(content).stream().anyMatch(conflicts::contains);
    }
}
