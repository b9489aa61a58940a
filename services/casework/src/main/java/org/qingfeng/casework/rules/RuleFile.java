package org.qingfeng.casework.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A file of {@code rules/}: read once at start, and a mistake in it refuses the start. */
public final class RuleFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleFile() {}

    /** @param name without folder and ending, {@code sanctions} */
    public static <T> T read(String name, TypeReference<T> type) {
        String path = "/rules/" + name + ".yaml";
        try (InputStream file = RuleFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return JSON.convertValue(new Yaml(new SafeConstructor(new LoaderOptions())).load(file), type);
        } catch (IOException | YAMLException | IllegalArgumentException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }
}
