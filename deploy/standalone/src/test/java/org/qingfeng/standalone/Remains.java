package org.qingfeng.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.postgresql.PGConnection;
import org.qingfeng.embedded.ClientSettings;

/** What a running installation keeps, as text: every row of a database, every message, every line of a log. */
final class Remains {
    private static final Duration POLL = Duration.ofMillis(200);

    /** Quoted by the database itself; what belongs to the server is left out. */
    private static final String TABLES = """
            SELECT format('%I.%I', n.nspname, c.relname)
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            """;

    private final DataFolder folder;
    private final Secrets secrets;

    Remains(DataFolder folder) throws IOException {
        this.folder = folder;
        this.secrets = Secrets.of(folder);
    }

    /** Every row, as a dump writes it. */
    String database(String context) throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port("database") + "/" + context;
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        try (Connection superuser = DriverManager.getConnection(url, "postgres", secrets.password("super"))) {
            for (String table : tables(superuser)) {
                superuser.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", dump);
            }
        }
        return dump.toString(StandardCharsets.UTF_8);
    }

    /** On which it runs now: asked for once more, a port in use would be changed for another. */
    private int port(String part) throws IOException {
        return Status.ofRunning(folder).orElseThrow().parts().stream()
                .filter(one -> one.name().equals(part))
                .mapToInt(Status.Part::port)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tables(Connection superuser) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Keys, headers and values of every topic. */
    String topics() throws IOException {
        Map<String, Object> settings = ClientSettings.of("127.0.0.1:" + port("broker"), secrets.kafka());
        StringBuilder text = new StringBuilder();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(info -> !info.topic().startsWith("__"))
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(message -> {
                    append(text, message.key());
                    append(text, message.value());
                    message.headers().forEach(header -> append(text, header.value()));
                });
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, byte[] bytes) {
        if (bytes != null) {
            text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        }
    }

    String logs() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> logs = Files.walk(folder.path().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(log)).append('\n');
            }
        }
        return text.toString();
    }

    /** Those of the words that stand in the text, as they are or in the digits in which a dump writes bytes. */
    static List<String> in(String text, Iterable<String> words) {
        List<String> found = new ArrayList<>();
        for (String word : words) {
            String digits = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
            if (text.contains(word) || text.contains(digits)) {
                found.add(word);
            }
        }
        return found;
    }
}
