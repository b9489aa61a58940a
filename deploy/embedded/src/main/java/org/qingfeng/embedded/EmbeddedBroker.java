package org.qingfeng.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** One Kafka broker that is its own controller, on loopback; its log stays in {@code dir} over restarts. */
public final class EmbeddedBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns when it accepts clients.
     *
     * @param login who may connect, by SASL/PLAIN; null lets everybody in and is for tests only
     */
    public static EmbeddedBroker start(Path dir, int port, @Nullable Credentials login) {
        Path log = dir.toAbsolutePath().normalize();
        Properties settings = BrokerSettings.of(log, port, FreePort.any(), login);
        try {
            PrivateFiles.directory(log);
            formatOnce(log, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka does not start in " + log, e);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, port);
    }

    private static void formatOnce(Path log, Properties settings) throws IOException {
        if (Files.exists(log.resolve("meta.properties"))) {
            return;
        }
        Path file = PrivateFiles.temporary("");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        try (PrintStream quiet = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
            if (StorageTool.execute(format, quiet) != 0) {
                throw new IOException("Kafka's storage in " + log + " cannot be formatted");
            }
        } finally {
            Files.delete(file);
        }
    }

    public int port() {
        return port;
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Returns when the broker has ended. */
    void awaitEnd() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
