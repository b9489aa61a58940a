package org.qingfeng.testkit;

import java.util.Locale;
import java.util.Map;

/** The configuration property that an environment variable stands for. */
final class Property {
    /** Where a word of the property has a hyphen: the variable's name does not tell it from a dot. */
    private static final Map<String, String> HYPHENATED = Map.of(
            "QINGFENG_DB_OWNER_PASSWORD", "qingfeng.db.owner-password",
            "QINGFENG_DB_APP_PASSWORD", "qingfeng.db.app-password",
            "QINGFENG_DB_RELAY_PASSWORD", "qingfeng.db.relay-password",
            "QINGFENG_INSTALLATION_KEY_FILE", "qingfeng.installation-key-file",
            "QUARKUS_OIDC_PUBLIC_KEY", "quarkus.oidc.public-key");

    private Property() {}

    static String ofVariable(String name) {
        return HYPHENATED.getOrDefault(name, name.toLowerCase(Locale.ROOT).replace('_', '.'));
    }
}
