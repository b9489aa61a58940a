package org.qingfeng.kit.problem;

import java.text.MessageFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reason of a refusal, and the field it concerns if it concerns one. */
public record Violation(Refusal refusal, @Nullable String field, List<Object> arguments) {

    public static Violation of(Refusal refusal, Object... arguments) {
        return new Violation(refusal, null, List.of(arguments));
    }

    public static Violation at(String field, Refusal refusal, Object... arguments) {
        return new Violation(refusal, field, List.of(arguments));
    }

    public String message(boolean english) {
        String sentence = english ? refusal.en() : refusal.zh();
        if (arguments.isEmpty()) {
            return sentence;
        }
        return new MessageFormat(sentence.replace("'", "''"))
                .format(arguments.stream().map(String::valueOf).toArray());
    }
}
