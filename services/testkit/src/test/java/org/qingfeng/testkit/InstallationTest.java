package org.qingfeng.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.Topics;

/** The servers behind every test, and what can be done to them. */
class InstallationTest {
    @Test
    void aServiceIsGivenExactlyWhatDeployGives() throws Exception {
        Backbone backbone = new Backbone();
        backbone.init(Map.of("context", "orchard", "qingfeng.today", "2023-06-30"));

        Map<String, String> settings = backbone.start();

        assertEquals("2023-06-30", settings.get("qingfeng.today"));
        assertEquals(settings.get("QINGFENG_DB_URL"), settings.get("qingfeng.db.url"));
        assertTrue(String.valueOf(settings.get("qingfeng.db.url")).endsWith("/orchard"));
        assertEquals(settings.get("QINGFENG_DB_APP_PASSWORD"), settings.get("qingfeng.db.app-password"));
        assertEquals("true", settings.get("qingfeng.standalone"));
        assertFalse(String.valueOf(settings.get("quarkus.oidc.public-key")).contains("-"));
        assertEquals(32, Files.size(Path.of(settings.get("qingfeng.installation-key-file"))));
    }

    @Test
    void dataSurviveAKillOfTheDatabase() throws Exception {
        Database database = Database.of("meadow");
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS flower AS SELECT 7 AS petals");
        }

        Database.kill();
        Database.restart();

        assertEquals(7, database.count("SELECT petals FROM flower"));
        assertEquals(
                1, database.rows("SELECT 1 FROM flower WHERE petals = ?", 7).size());
    }

    @Test
    void messagesSurviveAKillOfTheBroker() {
        byte[] value = "a value".getBytes(StandardCharsets.UTF_8);
        Broker.send(Topics.RECTIFICATION, "a-key", Map.of("ce_type", "x"), value);

        Broker.kill();
        Broker.restart();

        List<ConsumerRecord<String, byte[]>> messages = Broker.read(Topics.RECTIFICATION, "a-key");
        assertEquals(1, messages.size());
        assertEquals("x", Broker.header(messages.get(0), "ce_type"));
    }
}
