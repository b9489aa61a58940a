package org.qingfeng.kit.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Class<?>, RowStatement> rows = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<AttributeMapping>> journaled = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<AttributeMapping>> protectedFields = new ConcurrentHashMap<>();

    @Inject
    Fields(SessionFactory factory) {
        this.factory = factory.unwrap(SessionFactoryImplementor.class);
    }

    /** Field → value as it stands now. Lists are copied, since a step may change them where they are. */
    Map<String, Object> of(Aggregate<?, ?> record) {
        Map<String, Object> values = new HashMap<>();
        for (AttributeMapping field : journaled(record.getClass())) {
            Object value = field.getValue(record);
            if (value != null) {
                values.put(field.getAttributeName(), value instanceof List<?> list ? new ArrayList<>(list) : value);
            }
        }
        return values;
    }

    /** Field → [before, after], for those that a step changed; only these are made into JSON. */
    ObjectNode changes(Map<String, Object> before, Aggregate<?, ?> record) {
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        for (AttributeMapping field : journaled(record.getClass())) {
            String name = field.getAttributeName();
            Object old = before.get(name);
            Object now = field.getValue(record);
            if (!Objects.deepEquals(old, now)) {
                put(changes, name, JournalJson.tree(old), JournalJson.tree(now));
            }
        }
        return changes;
    }

    /** What is equal as it is stored has not changed, though it is another object. */
    private static void put(ObjectNode changes, String field, JsonNode old, JsonNode now) {
        if (!old.equals(now)) {
            changes.putArray(field).add(old).add(now);
        }
    }

    /** The row of such a record. */
    RowStatement row(Class<?> type) {
        return rows.computeIfAbsent(type, t -> new RowStatement(descriptor(t)));
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

    private List<AttributeMapping> journaled(Class<?> type) {
        return journaled.computeIfAbsent(type, t -> {
            List<AttributeMapping> found = new ArrayList<>();
            descriptor(t).forEachAttributeMapping(attribute -> {
                if (!LEFT_OUT.contains(attribute.getAttributeName()) && !isUnjournaled(attribute)) {
                    found.add(attribute);
                }
            });
            found.sort(Comparator.comparing(AttributeMapping::getAttributeName));
            return List.copyOf(found);
        });
    }

    private static boolean isUnjournaled(AttributeMapping attribute) {
        return attribute.getPropertyAccess().getGetter().getMember() instanceof AnnotatedElement member
                && member.isAnnotationPresent(Unjournaled.class);
    }
}
