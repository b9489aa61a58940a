package org.qingfeng.statistics.summary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.statistics.projection.Projected;
import org.qingfeng.statistics.story.OrganizationStory;
import org.qingfeng.statistics.story.QingheYear;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.statistics.story.StatisticsDatabase;
import org.qingfeng.testkit.Backbone;

/** The summary of the fictional 清河镇 for 2023: all 39 blanks of its form, with the numbers of domain H.1. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class QingheSummaryTest {
    private static final String TOWN = "990404106000";
    private static final String SUMMARY = "/v1/summaries?year=2023";
    private static final Map<Integer, Integer> NUMBERS = Map.ofEntries(
            Map.entry(7, 9),
            Map.entry(8, 31),
            Map.entry(9, 6),
            Map.entry(10, 63),
            Map.entry(11, 22),
            Map.entry(12, 21),
            Map.entry(13, 5),
            Map.entry(14, 1),
            Map.entry(15, 2),
            Map.entry(16, 2),
            Map.entry(17, 29),
            Map.entry(18, 3),
            Map.entry(19, 26),
            Map.entry(24, 86),
            Map.entry(25, 94),
            Map.entry(26, 312),
            Map.entry(27, 418),
            Map.entry(28, 120),
            Map.entry(29, 1368),
            Map.entry(30, 43),
            Map.entry(32, 9),
            Map.entry(33, 92),
            Map.entry(34, 96),
            Map.entry(35, 6),
            Map.entry(37, 83));

    private static boolean lived;

    @Test
    void all39BlanksAreFilledByRecordsOrNamedAsAPersonsToWrite() throws SQLException {
        Reader secretary = lives();
        JsonPath summary = secretary.asks(SUMMARY).extract().jsonPath();

        List<Map<String, Object>> slots = summary.getList("sections.slots.flatten()");
        Map<Integer, Object> numbers = new TreeMap<>();
        slots.stream()
                .filter(slot -> slot.get("placeholder") != null)
                .forEach(slot -> numbers.put((Integer) slot.get("placeholder"), slot.get("value")));
        assertEquals(new TreeMap<>(NUMBERS), numbers);
        Map<Integer, String> texts = texts(summary);
        TreeSet<Integer> blanks = new TreeSet<>(numbers.keySet());
        blanks.addAll(texts.keySet());
        assertEquals(IntStream.rangeClosed(1, 39).boxed().toList(), List.copyOf(blanks));
        assertEquals(
                Map.ofEntries(
                        Map.entry(1, "[清河镇]"),
                        Map.entry(2, "[《不担当、不作为问题专项行动》]"),
                        Map.entry(3, "TO_WRITE"),
                        Map.entry(4, "TO_WRITE"),
                        Map.entry(5, "[清河镇]"),
                        Map.entry(6, "[2023年清河镇全面从严治党和专项行动工作要点]"),
                        Map.entry(20, "[清单式监督]"),
                        Map.entry(21, "[农村集体“三资”, 惠民补贴发放]"),
                        Map.entry(22, "[清河镇村级集体“三资”管理办法]"),
                        Map.entry(23, "[农村集体“三资”, 惠民补贴发放]"),
                        Map.entry(31, "[清风清河, 清河镇干部交流群]"),
                        Map.entry(36, "[清风清河, 清河镇干部交流群]"),
                        Map.entry(38, "TO_WRITE"),
                        Map.entry(39, "[清风清河, 清河镇干部交流群]")),
                texts);
    }

    @Test
    void theClaimsOfItsTextAreProvedAndItsChecksPass() throws SQLException {
        Reader secretary = lives();
        secretary
                .asks(SUMMARY)
                .body(claim("M26") + ".value", equalTo(100))
                .body(claim("M26") + ".groups.key", contains("2023-FIRST_HALF", "2023-SECOND_HALF"))
                .body(claim("M26") + ".groups.count", contains(12, 12))
                .body(claim("M27") + ".display", equalTo("100%"))
                .body(claim("M28") + ".display", equalTo("4次"))
                .body(claim("M30") + ".value", equalTo(2))
                .body(claim("M30") + ".count", equalTo(2))
                .body(claim("M31") + ".display", equalTo("2天"))
                .body(claim("M32") + ".display", equalTo("0天"))
                .body("sections.slots.flatten().findAll { it.code == 'M33' }.size()", equalTo(5))
                .body("sections[3].slots.find { it.placeholder == 37 }.display", equalTo("80余次"))
                .body("sections[3].slots.find { it.placeholder == 37 }.printed.exact", equalTo("83次"))
                .body("checks.findAll { it.status != 'PASSED' }.code", equalTo(List.of("FROZEN")));
    }

    @Test
    void everyNumberIsTheCountOfTheRecordsItLeadsTo() throws SQLException {
        Reader secretary = lives();
        List<Map<String, Object>> slots =
                secretary.asks(SUMMARY).extract().jsonPath().getList("sections.slots.flatten()");
        for (Map<String, Object> slot : slots) {
            if (slot.get("placeholder") != null) {
                assertEquals(
                        slot.get("value"), listed(secretary, String.valueOf(slot.get("records"))), slot.toString());
            }
        }
    }

    /** Records on all pages behind a link. */
    private static int listed(Reader reader, String link) {
        int listed = 0;
        String cursor = "";
        while (true) {
            JsonPath page =
                    reader.follows(link + "&limit=500" + cursor).extract().jsonPath();
            listed += page.getList("items").size();
            String next = page.getString("next");
            if (next == null) {
                return listed;
            }
            cursor = "&cursor=" + next;
        }
    }

    /** Every blank for words, with the words or why there are none. */
    private static Map<Integer, String> texts(JsonPath summary) {
        Map<Integer, String> texts = new TreeMap<>();
        List<Map<String, Object>> all = summary.getList("sections.texts.flatten()");
        all.forEach(text -> texts.put((Integer) text.get("placeholder"), shown(text)));
        texts.put(summary.getInt("title.placeholder"), shown(summary.getMap("title")));
        return texts;
    }

    private static String shown(Map<String, Object> text) {
        Object status = text.get("status");
        return String.valueOf("RECORDED".equals(status) ? text.get("texts") : status);
    }

    private static String claim(String code) {
        return "sections.slots.flatten().find { it.code == '" + code + "' }";
    }

    /** Projects the town's year once, and gives the one who sees all of it. */
    private static Reader lives() throws SQLException {
        if (!lived) {
            lived = true;
            project();
        }
        return new Reader("discipline-secretary", TOWN);
    }

    private static void project() throws SQLException {
        Projected projected = new Projected(StatisticsDatabase.ready());
        projected.apply(new OrganizationStory(TOWN, "清河镇").event());
        List<RecordEvent> year = QingheYear.all(TOWN, UUID.randomUUID());
        for (int at = 0; at < year.size(); at += 1000) {
            projected.apply(year.subList(at, Math.min(at + 1000, year.size())).toArray(RecordEvent[]::new));
        }
    }
}
