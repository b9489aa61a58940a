package org.qingfeng.gateway.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages an answer may be in; Chinese unless the client prefers English. */
enum Language {
    ZH("zh-CN"),
    EN("en");

    private static final List<String> SPOKEN = List.of("zh", "en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The value for {@code Content-Language}. */
    String tag() {
        return tag;
    }

    static Language preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            return "en".equals(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), SPOKEN)) ? EN : ZH;
        } catch (IllegalArgumentException malformed) {
            // A header nobody can read must not turn one refusal into another.
            return ZH;
        }
    }
}
