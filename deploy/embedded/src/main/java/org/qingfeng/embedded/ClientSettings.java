package org.qingfeng.embedded;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What any Kafka client needs to reach an embedded broker. */
public final class ClientSettings {
    private ClientSettings() {}

    public static Map<String, Object> of(String bootstrap, @Nullable Credentials login) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        if (login != null) {
            settings.put("security.protocol", "SASL_PLAINTEXT");
            settings.put("sasl.mechanism", "PLAIN");
            settings.put("sasl.jaas.config", login.clientLogin());
        }
        return settings;
    }
}
