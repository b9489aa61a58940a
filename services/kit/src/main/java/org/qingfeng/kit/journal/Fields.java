package org.qingfeng.kit.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** The stored fields of a record, and which of them a step changed. */
@ApplicationScoped
class Fields {
    /** What the journal has in columns of its own, or what follows from other fields. */
    private static final Set<String> LEFT_OUT = Set.of("version", "stateHistory", "visibleTo");

    private final SessionFactoryImplementor factory;
    private final Map<Class<?>, EntityPersister> descriptors = new ConcurrentHashMap<>();

    @Inject
    Fields(SessionFactory factory) {
        this.factory = factory.unwrap(SessionFactoryImplementor.class);
    }

    Map<String, JsonNode> of(Aggregate<?, ?> record) {
        EntityPersister descriptor = descriptors.computeIfAbsent(
                record.getClass(), c -> factory.getMappingMetamodel().getEntityDescriptor(c));
        Map<String, JsonNode> values = new TreeMap<>();
        descriptor.forEachAttributeMapping(attribute -> put(values, attribute, record));
        return values;
    }

    private static void put(Map<String, JsonNode> values, AttributeMapping attribute, Aggregate<?, ?> record) {
        if (!LEFT_OUT.contains(attribute.getAttributeName()) && !isUnjournaled(attribute)) {
            values.put(attribute.getAttributeName(), JournalJson.tree(attribute.getValue(record)));
        }
    }

    private static boolean isUnjournaled(AttributeMapping attribute) {
        return attribute.getPropertyAccess().getGetter().getMember() instanceof AnnotatedElement member
                && member.isAnnotationPresent(Unjournaled.class);
    }

    /** Field → [before, after], for those that differ. */
    static ObjectNode changes(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        after.forEach((field, value) -> {
            JsonNode old = before.getOrDefault(field, JsonNodeFactory.instance.nullNode());
            if (!old.equals(value)) {
                changes.putArray(field).add(old).add(value);
            }
        });
        return changes;
    }
}
