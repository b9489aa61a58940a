package org.qingfeng.kit.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How to reach Kafka. */
@ConfigMapping(prefix = "qingfeng.kafka")
public interface KafkaSettings {
    /** Brokers to begin with, {@code host:port} joined by commas. */
    @WithDefault("127.0.0.1:9092")
    String bootstrap();

    /** With it clients log in by SASL/PLAIN; without it they connect in plain text. Needs {@code password}. */
    Optional<String> username();

    /** The password of {@code username}. */
    Optional<String> password();
}
