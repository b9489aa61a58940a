package org.qingfeng.kit.labels;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One enumeration with its labels.
 *
 * @param name as the field that carries it is called in most places
 */
@Schema(description = "代码表 One enumeration with its labels")
public record CodeList(String name, List<Code> codes) {

    /** One constant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Code(
            String value, String zh, String en, @Nullable String externalCode) {}

    public static <E extends Enum<E> & Labelled> CodeList of(String name, Class<E> type) {
        return new CodeList(
                name,
                Arrays.stream(type.getEnumConstants())
                        .map(c -> new Code(c.name(), c.zh(), c.en(), c.externalCode()))
                        .toList());
    }
}
