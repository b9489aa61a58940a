package org.qingfeng.kit.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.qingfeng.kit.protection.Protected;

/** The stored fields of a record, and which of them a step changed. */
@ApplicationScoped
class Fields {
    /** What the journal has in columns of its own, or what follows from other fields. */
    private static final Set<String> LEFT_OUT = Set.of("version", "stateHistory", "visibleTo");

    private final SessionFactoryImplementor factory;
    private final Map<Class<?>, EntityPersister> descriptors = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<AttributeMapping>> protectedFields = new ConcurrentHashMap<>();

    @Inject
    Fields(SessionFactory factory) {
        this.factory = factory.unwrap(SessionFactoryImplementor.class);
    }

    Map<String, JsonNode> of(Aggregate<?, ?> record) {
        Map<String, JsonNode> values = new TreeMap<>();
        descriptor(record.getClass()).forEachAttributeMapping(attribute -> put(values, attribute, record));
        return values;
    }

    /** Whether such records have anything to protect. */
    boolean protects(Class<?> type) {
        return !protectedFields(type).isEmpty();
    }

    /** The record's protected values by the name of their field. */
    Map<String, Protected> protectedOf(Aggregate<?, ?> record) {
        Map<String, Protected> values = new TreeMap<>();
        for (AttributeMapping field : protectedFields(record.getClass())) {
            if (field.getValue(record) instanceof Protected value) {
                values.put(field.getAttributeName(), value);
            }
        }
        return values;
    }

    void empty(Aggregate<?, ?> record) {
        protectedFields(record.getClass()).forEach(field -> field.setValue(record, null));
    }

    private List<AttributeMapping> protectedFields(Class<?> type) {
        return protectedFields.computeIfAbsent(type, t -> {
            List<AttributeMapping> found = new ArrayList<>();
            descriptor(t).forEachAttributeMapping(attribute -> {
                if (attribute.getJavaType().getJavaTypeClass() == Protected.class) {
                    found.add(attribute);
                }
            });
            return List.copyOf(found);
        });
    }

    private EntityPersister descriptor(Class<?> type) {
        return descriptors.computeIfAbsent(
                type, t -> factory.getMappingMetamodel().getEntityDescriptor(t));
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
