package org.qingfeng.casework.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** G3: the reporter is protected. What a citizen does without login, and what stays of it. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "context", value = "casework"),
            @ResourceArg(name = "qingfeng.today", value = "2023-06-30"),
            @ResourceArg(name = "qingfeng.intake.org-code", value = Town.CODE),
            @ResourceArg(name = "qingfeng.intake.complaints-per-minute", value = "600")
        })
class PublicIntakeTest {
    @BeforeAll
    static void found() {
        new Town();
    }

    @Test
    void theSameKeyIsShownTheSameReceiptAndStoredOnce() throws SQLException {
        String key = Town.key();
        long before = complaints();
        Response first = Town.submit(key, Town.complaint("反映村集体账目长期不公开"));
        Response again = Town.submit(key, Town.complaint("另一份内容"));

        assertEquals(201, first.statusCode(), first.asString());
        assertEquals(first.asString(), again.asString());
        assertTrue(first.jsonPath().getString("receipt").matches("[0-9]{16}"));
        assertEquals(before + 1, complaints());
        assertNotEquals(
                first.jsonPath().getString("receipt"),
                Town.receipt(Town.complaint("反映村集体账目长期不公开")),
                "another key, another receipt");
    }

    @Test
    void theHolderOfTheReceiptSeesProgressAndAddsToIt() {
        String receipt = Town.receipt(Town.complaint("反映低保名额优亲厚友"));
        assertEquals("RECEIVED", Town.status(receipt).jsonPath().getString("progress"));
        String grouped = receipt.replaceAll("(.{4})(?=.)", "$1 ");

        Response added = Api.anonymous()
                .body(Map.of("receipt", grouped, "text", "补充：票据在会计处"))
                .post("/v1/complaints/messages");

        assertEquals(200, added.statusCode(), added.asString());
        assertEquals(List.of("补充：票据在会计处"), added.jsonPath().getList("messages.text"));
        assertEquals("2023-06-30", added.jsonPath().getString("messages[0].on"));
    }

    @Test
    void nothingTellsWhoCameFromWhereAndWhen() throws SQLException {
        Set<String> before = everyRow();
        Lines log = Lines.listening();
        String receipt = Api.anonymous()
                .header("Idempotency-Key", Town.key())
                .header("User-Agent", "a-very-rare-browser/7.3")
                .header("X-Forwarded-For", "203.0.113.77")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body(named("反映村干部违规发放补贴一万二千元"))
                .post("/v1/complaints")
                .jsonPath()
                .getString("receipt");
        assertEquals(200, Town.status(receipt).statusCode());
        log.stop();

        Set<String> added = everyRow();
        added.removeAll(before);
        String rows = String.join("\n", added);
        for (String secret : List.of(
                "一万二千元",
                "柳映溪",
                "13900990001",
                "东河村会计",
                "a-very-rare-browser",
                "203.0.113.77",
                "127.0.0.1",
                "0af7651916cd43dd8448eb211c80319c",
                receipt)) {
            assertFalse(rows.contains(secret), secret + " in " + rows);
            assertFalse(log.all().contains(secret), secret + " in the log: " + log.all());
        }
        assertFalse(log.all().contains("/v1/complaints"), log.all());
        List<String> ofComplaints = added.stream()
                .filter(row -> row.startsWith("complaint ") || row.startsWith("record_key "))
                .toList();
        assertEquals(2, ofComplaints.size(), rows);
        String midnight = "2023-06-29 16:00:00+00|2023-06-30 00:00:00+08";
        assertFalse(
                String.join(" ", ofComplaints)
                        .replaceAll(midnight.replace("+", "\\+"), "")
                        .matches("(?s).*[0-9]{2}:[0-9]{2}:[0-9]{2}.*"),
                rows);
        assertTrue(added.stream().noneMatch(row -> row.startsWith("journal ") || row.startsWith("command ")), rows);
        String counters = Api.anonymous().get("/q/metrics").asString();
        assertFalse(
                counters.matches("(?s).*uri=\"/v1/complaints(/status|/messages|/post-question|/form[^\"]*)?\".*"),
                counters);
    }

    @Test
    void aPostManagedAboveEndsWithTheUpperChannelAndOnlyADailyCountIsKept() throws SQLException {
        long counted = referred();
        long stored = complaints();
        Response asked =
                Api.anonymous().body(Map.of("subjectPost", "TOWN_LEADERSHIP")).post("/v1/complaints/post-question");
        assertEquals(false, asked.jsonPath().getBoolean("here"), asked.asString());
        assertTrue(asked.jsonPath().getString("upperChannel").contains("12388"));
        assertEquals(counted + 1, referred());
        assertEquals(
                true,
                Api.anonymous()
                        .body(Map.of("subjectPost", "VILLAGE_CADRE"))
                        .post("/v1/complaints/post-question")
                        .jsonPath()
                        .getBoolean("here"));

        Map<String, Object> anyway = Town.complaint("反映镇领导班子成员");
        anyway.put("subjectPost", "TOWN_LEADERSHIP");
        refused(Town.submit(Town.key(), anyway), 422, "managed-by-upper");
        assertEquals(stored, complaints());
    }

    @Test
    void whatIsWrongIsRefusedAndNothingIsStored() throws SQLException {
        long stored = complaints();
        Map<String, Object> good = Town.complaint("反映村集体账目长期不公开");
        refused(Api.anonymous().body(good).post("/v1/complaints"), 400, "key-needs-128-bits");
        refused(Town.submit("short", good), 400, "key-needs-128-bits");
        Map<String, Object> nobody = Town.complaint("实名但未留姓名");
        nobody.put("named", true);
        refused(Town.submit(Town.key(), nobody), 422, "real-name-needs-name-and-contact");
        Map<String, Object> hidden = named("匿名却留了姓名");
        hidden.put("named", false);
        refused(Town.submit(Town.key(), hidden), 422, "anonymous-has-no-reporter");
        Map<String, Object> more = Town.complaint("多余字段");
        more.put("ip", "1");
        refused(Town.submit(Town.key(), more), 400, "unknown-field");
        refused(Town.submit(Town.key(), Town.complaint("长".repeat(20_001))), 400, "invalid-value");
        refused(Town.submit(Town.key(), Town.complaint("大".repeat(1_000_000))), 413, "too-large");
        assertEquals(stored, complaints());
    }

    @Test
    void aWrongReceiptIsAnsweredLikeARightOneInTheSameTime() {
        String right = Town.receipt(Town.complaint("反映扶贫款去向"));
        refused(Town.status("123"), 400, "receipt-malformed");
        refused(Town.status("0000000000000000"), 404, "receipt-unknown");
        List<Long> hits = new ArrayList<>();
        List<Long> misses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            hits.add(Town.status(right).time());
            misses.add(Town.status("%016d".formatted(i)).time());
        }
        Collections.sort(hits);
        Collections.sort(misses);
        assertTrue(misses.get(0) >= 500 && hits.get(0) >= 500, hits + " " + misses);
        assertTrue(Math.abs(hits.get(3) - misses.get(3)) < 100, hits + " " + misses);
    }

    private static Map<String, Object> named(String content) {
        Map<String, Object> form = Town.complaint(content);
        form.put("named", true);
        form.put("reporter", Map.of("name", "柳映溪", "contact", "13900990001"));
        return form;
    }

    static void refused(Response answer, int status, String code) {
        assertEquals(status, answer.statusCode(), answer.asString());
        assertTrue(answer.asString().contains(code), answer.asString());
    }

    private static long complaints() throws SQLException {
        return Database.of("casework").count("SELECT count(*) FROM complaint");
    }

    private static long referred() throws SQLException {
        return Database.of("casework").count("SELECT coalesce(sum(n), 0)::bigint FROM upper_referral");
    }

    /** Every row of every table, as text, with its table. */
    private static Set<String> everyRow() throws SQLException {
        Database database = Database.of("casework");
        Set<String> rows = new TreeSet<>();
        for (Map<String, ?> table : database.rows(
                "SELECT table_name AS t FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")) {
            String name = String.valueOf(table.get("t"));
            database.rows("SELECT r::text AS r FROM " + name + " r")
                    .forEach(row -> rows.add(name + ' ' + row.get("r")));
        }
        return rows;
    }

    /** Whatever any logger of this JVM was given. */
    private static final class Lines extends Handler {
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        static Lines listening() {
            Lines lines = new Lines();
            lines.setLevel(Level.ALL);
            Logger.getLogger("").addHandler(lines);
            return lines;
        }

        void stop() {
            Logger.getLogger("").removeHandler(this);
        }

        String all() {
            return String.join("\n", lines);
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getLoggerName()
                    + ' '
                    + entry.getMessage()
                    + ' '
                    + java.util.Arrays.toString(entry.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
