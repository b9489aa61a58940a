package org.qingfeng.gateway.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sentences of {@code problems.yaml}; a fault without them keeps the door from opening. */
@Singleton
class ProblemTexts {

    private final Map<Fault, Map<Language, Wording>> texts = new EnumMap<>(Fault.class);

    ProblemTexts() {
        Map<String, Map<Language, Wording>> read = read();
        for (Fault fault : Fault.values()) {
            Map<Language, Wording> wordings = read.remove(fault.code());
            if (wordings == null || wordings.size() < Language.values().length) {
                throw new IllegalStateException("problems.yaml lacks a language of " + fault.code());
            }
            texts.put(fault, wordings);
        }
        if (!read.isEmpty()) {
            throw new IllegalStateException("problems.yaml describes what is no fault: " + read.keySet());
        }
    }

    Wording of(Fault fault, Language language) {
        return Objects.requireNonNull(Objects.requireNonNull(texts.get(fault)).get(language));
    }

    static @Nullable Fault byCode(String code) {
        for (Fault fault : Fault.values()) {
            if (fault.code().equals(code)) {
                return fault;
            }
        }
        return null;
    }

    private static Map<String, Map<Language, Wording>> read() {
        try (InputStream yaml = ProblemTexts.class.getResourceAsStream("/problems.yaml")) {
            return YAMLMapper.builder()
                    .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(Objects.requireNonNull(yaml), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("problems.yaml", unreadable);
        }
    }
}
