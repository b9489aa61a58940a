package org.qingfeng.kit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;

/** The properties that every Kafka client of this service begins with. */
@ApplicationScoped
public class KafkaConnection {
    private final KafkaSettings settings;

    KafkaConnection(KafkaSettings settings) {
        if (settings.username().isPresent() != settings.password().isPresent()) {
            throw new IllegalStateException(
                    "qingfeng.kafka.username and qingfeng.kafka.password go together: one is set, the other is not");
        }
        this.settings = settings;
    }

    /** Bootstrap servers and, if a user name is set, the login; the caller adds what its client does. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        settings.username().ifPresent(user -> login(properties, user));
        return properties;
    }

    private void login(Map<String, Object> properties, String user) {
        properties.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, "SASL_PLAINTEXT");
        properties.put(SaslConfigs.SASL_MECHANISM, "PLAIN");
        properties.put(
                SaslConfigs.SASL_JAAS_CONFIG,
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=" + quoted(user)
                        + " password=" + quoted(settings.password().orElseThrow()) + ";");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
