package org.qingfeng.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.tools.ProducerPerformance;
import org.qingfeng.embedded.JavaCommand;
import org.qingfeng.embedded.PrivateFiles;

/** L3: Kafka's own load generator in a JVM of its own, with the bytes of real events and the relay's settings. */
final class RawProducer {
    static final String TOPIC = "bench.limit";
    private static final int PARTITIONS = 12;
    private static final Pattern RATE = Pattern.compile("records sent, ([0-9.]+) records/sec");
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private final Path payloads;
    private final Path settings;

    RawProducer(Path dir, Map<String, Object> connection, List<String> events) throws IOException {
        payloads = Files.write(dir.resolve("events.txt"), events);
        try (Admin admin = Admin.create(connection)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)));
        }
        Properties all = new Properties();
        connection.forEach((key, value) -> all.setProperty(key, value.toString()));
        all.setProperty("acks", "all");
        all.setProperty("enable.idempotence", "true");
        all.setProperty("compression.type", "lz4");
        all.setProperty("linger.ms", "0");
        all.setProperty("batch.size", String.valueOf(128 * 1024));
        StringBuilder text = new StringBuilder();
        all.forEach((key, value) ->
                text.append(key).append('=').append(value.toString()).append('\n'));
        settings = PrivateFiles.write(
                dir.resolve("producer.properties"), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @return events a second, of the last report, when the generator has warmed up */
    double run(int events) throws IOException, InterruptedException {
        List<String> arguments = List.of(
                "--topic",
                TOPIC,
                "--num-records",
                String.valueOf(events),
                "--payload-file",
                payloads.toString(),
                "--throughput",
                "-1",
                "--producer.config",
                settings.toString());
        Process process = new ProcessBuilder(JavaCommand.of(
                        FLAGS, System.getProperty("java.class.path"), ProducerPerformance.class.getName(), arguments))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(output);
        if (process.waitFor() != 0 || output.contains("Exception") || !rate.find()) {
            throw new IllegalStateException("Kafka's producer test failed:\n" + output);
        }
        double best = 0;
        do {
            best = Math.max(best, Double.parseDouble(rate.group(1)));
        } while (rate.find());
        return best;
    }
}
