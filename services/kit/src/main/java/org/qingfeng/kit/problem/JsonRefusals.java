package org.qingfeng.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What Jackson found wrong with a body, in the office's words and with the field's path. */
public final class JsonRefusals {
    private JsonRefusals() {}

    public static Refused of(JsonProcessingException e) {
        return new Refused(List.of(violation(e)));
    }

    private static Violation violation(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Violation.at(path(unknown), KitRefusal.UNKNOWN_FIELD);
        }
        if (e instanceof InvalidFormatException format) {
            Class<?> target = format.getTargetType();
            if (target.isEnum()) {
                return Violation.at(path(format), KitRefusal.UNKNOWN_VALUE, constants(target));
            }
            return Violation.at(path(format), KitRefusal.WRONG_TYPE, target.getSimpleName());
        }
        if (e instanceof MismatchedInputException mismatch) {
            Class<?> target = mismatch.getTargetType();
            return Violation.at(
                    path(mismatch), KitRefusal.WRONG_TYPE, target == null ? "JSON" : target.getSimpleName());
        }
        if (e instanceof JsonMappingException mapping && !(e.getCause() instanceof JsonParseException)) {
            Throwable cause = mapping.getCause() == null ? mapping : mapping.getCause();
            return Violation.at(path(mapping), KitRefusal.INVALID_VALUE, String.valueOf(cause.getMessage()));
        }
        JsonLocation at = e.getLocation();
        return Violation.of(
                KitRefusal.MALFORMED_JSON, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException e) {
        StringBuilder text = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return text.toString();
    }
}
