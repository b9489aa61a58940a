package org.qingfeng.kit.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.JournalJson;
import org.qingfeng.kit.problem.JsonRefusals;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** JSON merge patch, RFC 7396: null removes a field, an object is merged, anything else replaces. */
@ApplicationScoped
class MergePatch {
    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    <F> F apply(@Nullable JsonNode patch, F present, Class<F> form) {
        if (patch == null || !patch.isObject()) {
            throw new Refused(KitRefusal.MISSING_BODY);
        }
        JsonNode merged = merge(JournalJson.mapper().valueToTree(present), patch);
        F changed;
        try {
            changed = mapper.treeToValue(merged, form);
        } catch (JsonProcessingException e) {
            throw JsonRefusals.of(e);
        }
        Set<ConstraintViolation<F>> violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject()
                ? target.deepCopy()
                : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
                continue;
            }
            JsonNode present = merged.path(field.getKey());
            merged.set(field.getKey(), merge(present, field.getValue()));
        }
        return merged;
    }
}
