package org.qingfeng.embedded;

import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Settings of a broker that is alone on one machine and must stay small. */
final class BrokerSettings {
    private BrokerSettings() {}

    static Properties of(Path log, int port, int controllerPort, @Nullable Credentials login) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("log.dirs", log.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("message.max.bytes", "4194304");
        listeners(settings, port, controllerPort, login == null ? "PLAINTEXT" : "SASL_PLAINTEXT");
        alone(settings);
        small(settings);
        if (login != null) {
            password(settings, login);
        }
        return settings;
    }

    /** The controller's port is written nowhere on disk, so it may change at each start. */
    private static void listeners(Properties settings, int port, int controllerPort, String protocol) {
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty(
                "listeners", "CLIENT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.setProperty("advertised.listeners", "CLIENT://127.0.0.1:" + port);
        settings.setProperty("inter.broker.listener.name", "CLIENT");
        settings.setProperty("listener.security.protocol.map", "CLIENT:%s,CONTROLLER:%s".formatted(protocol, protocol));
    }

    private static void alone(Properties settings) {
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("controlled.shutdown.enable", "false");
    }

    /** The cleaner alone would otherwise take 128 MB of heap, and each segment 20 MB of index. */
    private static void small(Properties settings) {
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        settings.setProperty("log.index.size.max.bytes", "1048576");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("num.recovery.threads.per.data.dir", "2");
    }

    private static void password(Properties settings, Credentials login) {
        settings.setProperty("sasl.enabled.mechanisms", "PLAIN");
        settings.setProperty("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.setProperty("sasl.mechanism.controller.protocol", "PLAIN");
        settings.setProperty("listener.name.client.plain.sasl.jaas.config", login.serverLogin());
        settings.setProperty("listener.name.controller.plain.sasl.jaas.config", login.serverLogin());
    }
}
