package org.qingfeng.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;

/**
 * JSON Schema 2020-12 of a record. What is not {@link Nullable} is required; what is may be absent or null. Schemas stay
 * open (no {@code additionalProperties: false}), so that a reader's old schema accepts a later, richer event.
 */
final class SchemaWriter {
    private static final String ORG_CODE = "^[0-9]{12}(-[0-9]{3})?$";
    private static final String PERSON_REF = "^[A-Z2-7]{26}$";

    private final SchemaGenerator generator = generator();

    ObjectNode write(EventSchema event) {
        ObjectNode body = generator.generateSchema(event.type());
        statesOfTheHistoryAreThoseOfTheRecord(body);
        ObjectNode schema = body.objectNode();
        schema.set("$schema", body.remove("$schema"));
        schema.put("$id", event.address());
        schema.put("title", event.type().getSimpleName());
        schema.setAll(body);
        return schema;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS);
        config.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withCustomDefinitionProvider((type, context) -> {
                    @Nullable String pattern = pattern(type.getErasedType());
                    if (pattern == null) {
                        return null;
                    }
                    ObjectNode node = context.getGeneratorConfig().createObjectNode();
                    return new CustomDefinition(node.put("type", "string").put("pattern", pattern), true);
                });
        config.forFields()
                .withNullableCheck(SchemaWriter::isNullable)
                .withRequiredCheck(field -> !isNullable(field))
                .withInstanceAttributeOverride((node, field, context) -> narrow(node, field));
        return new SchemaGenerator(config.build());
    }

    private static @Nullable String pattern(Class<?> type) {
        if (type.equals(OrgCode.class)) {
            return ORG_CODE;
        }
        return type.equals(PersonRef.class) ? PERSON_REF : null;
    }

    private static void narrow(ObjectNode node, FieldScope field) {
        String component = field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getName();
        boolean list = field.isContainerType() && !field.isFakeContainerItemScope();
        @Nullable List<String> values = Vocabulary.of(component);
        if (values != null && !list) {
            values.forEach(node.withArray("enum")::add);
            if (isNullable(field)) {
                node.withArray("enum").addNull();
            }
        } else if (Vocabulary.OPEN.contains(component)) {
            node.put("pattern", Vocabulary.CONSTANT);
        } else if (component.endsWith(".version") || component.endsWith(".incarnation")) {
            node.put("minimum", 1);
        }
    }

    private static boolean isNullable(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void statesOfTheHistoryAreThoseOfTheRecord(ObjectNode schema) {
        JsonNode states = schema.at("/properties/state");
        if (schema.at("/properties/stateHistory/items/properties") instanceof ObjectNode entry) {
            entry.set("state", states.deepCopy());
        }
    }
}
