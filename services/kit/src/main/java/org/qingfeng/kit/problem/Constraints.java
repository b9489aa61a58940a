package org.qingfeng.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;

/** Constraints in our words: both languages in one sentence, since Jakarta Validation settles the language too early. */
public final class Constraints {
    private Constraints() {}

    /** Every constraint that is not kept, by the field that it is about. */
    public static Refused refusal(Collection<? extends ConstraintViolation<?>> violations) {
        return new Refused(violations.stream()
                .map(v -> Violation.at(BodyField.of(v.getPropertyPath()), KitRefusal.INVALID_VALUE, message(v)))
                .sorted(Comparator.comparing(v -> String.valueOf(v.field())))
                .toList());
    }

    static String message(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof NotNull || constraint instanceof NotBlank || constraint instanceof NotEmpty) {
            return "必填 is required";
        }
        if (constraint instanceof Size size) {
            return "长度应为 %d 至 %d must have %d to %d characters or items"
                    .formatted(size.min(), size.max(), size.min(), size.max());
        }
        if (constraint instanceof Min min) {
            return "不得小于 %d must be at least %d".formatted(min.value(), min.value());
        }
        if (constraint instanceof Max max) {
            return "不得大于 %d must be at most %d".formatted(max.value(), max.value());
        }
        if (constraint instanceof Pattern) {
            return "格式不符 does not have the expected form";
        }
        return violation.getMessage();
    }
}
