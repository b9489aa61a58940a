package org.qingfeng.casework.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.Tokens;

/** What officials do with a complaint, and what is refused of it (domain B.4, C2). */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@QuarkusTestResource(
        value = Backbone.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "context", value = "casework"),
            @ResourceArg(name = "qingfeng.today", value = "2023-06-30"),
            @ResourceArg(name = "qingfeng.intake.org-code", value = Town.CODE),
            @ResourceArg(name = "qingfeng.intake.complaints-per-minute", value = "600")
        })
class ComplaintStoryTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private Town town;

    @BeforeAll
    void found() {
        town = new Town();
    }

    @Test
    void whatIsMadeInPublicIsJournaledFromTheFirstStepOfAnOfficial() throws SQLException {
        Town.receipt(Town.complaint("反映村务公开不及时"));
        JsonPath made = newest();
        assertEquals(0, made.getLong("version"));
        assertEquals(List.of(), journaled(made));
        assertEquals(4, UUID.fromString(made.getString("id")).version());
        assertEquals(404, town.reads(town.officer, made).statusCode(), "it was not given to him");

        JsonPath given = town.does(town.secretary, "assign", made, Map.of("officerId", town.officerId));
        JsonPath found = town.does(town.officer, "classify", given, Map.of("scope", "IN_SCOPE"));

        assertEquals(2, found.getLong("version"));
        assertEquals(List.of("ASSIGN", "CLASSIFY"), journaled(found));
        assertEquals("IN_SCOPE", found.getString("scope"));
    }

    @Test
    void readingItNeedsAReasonAndIsJournaled() throws SQLException {
        JsonPath entered = town.registers(Town.letter("反映白条抵账"));
        assertNull(entered.getString("content"), "a step shows nothing that is protected");
        String path = "/v1/complaints/" + entered.getString("id");
        PublicIntakeTest.refused(Api.as(town.officer).get(path), 400, "audit-reason-required");

        Response read = town.reads(town.officer, entered);

        assertEquals("反映白条抵账", read.jsonPath().getString("content"), read.asString());
        assertEquals(
                List.of("办理"),
                Database.of("casework")
                        .rows(
                                "SELECT reason FROM journal WHERE record_id = ? AND verb = 'READ' AND version IS NULL",
                                UUID.fromString(entered.getString("id")))
                        .stream()
                        .map(row -> row.get("reason"))
                        .toList());
        assertNull(Api.as(town.officer).get("/v1/complaints").jsonPath().getString("items[0].content"));
        assertEquals(
                1,
                Api.as(town.officer)
                        .get(path + "/history")
                        .jsonPath()
                        .getList("version")
                        .size());
    }

    @Test
    void whatBelongsToAnUpperOrganIsPassedUpAndItsContentIsDestroyed() throws SQLException {
        String receipt = Town.receipt(Town.complaint("反映镇领导收受礼金"));
        JsonPath made = town.does(town.secretary, "assign", newest(), Map.of("officerId", town.officerId));
        Map<String, Object> mayor = town.snapshot(town.mayor, Town.CODE);
        town.refuses(
                town.officer,
                "classify",
                made,
                Map.of("scope", "IN_SCOPE", "subjects", List.of(mayor)),
                422,
                "must-be-passed-up");
        town.refuses(town.officer, "classify", made, Map.of("scope", "BELONGS_UPPER"), 422, "hand-over-needs-organ");
        town.refuses(
                town.officer,
                "classify",
                made,
                Map.of(
                        "scope", "BELONGS_UPPER",
                        "organ", "990106000000",
                        "number", "清河纪移〔2023〕1号",
                        "subjects", List.of(town.snapshot(town.villager, Town.VILLAGE))),
                422,
                "managed-here");

        JsonPath up = town.does(
                town.officer,
                "classify",
                made,
                Map.of(
                        "scope", "BELONGS_UPPER",
                        "organ", "990106000000",
                        "number", "清河纪移〔2023〕1号",
                        "subjects", List.of(mayor)));

        assertEquals("SENT_UP", up.getString("state"));
        assertEquals("清河纪移〔2023〕1号", up.getString("handOverNumber"));
        UUID id = UUID.fromString(up.getString("id"));
        assertEquals(0, count("SELECT count(*) FROM record_key WHERE record_id = ?", id));
        assertEquals(
                0,
                count("SELECT count(*) FROM complaint WHERE id = ? AND (content IS NOT NULL OR recused <> '{}')", id));
        assertNull(town.reads(town.officer, up).jsonPath().getString("content"));
        assertEquals("PASSED_ON", Town.status(receipt).jsonPath().getString("progress"));
        PublicIntakeTest.refused(
                Api.anonymous().body(Map.of("receipt", receipt, "text", "补充")).post("/v1/complaints/messages"),
                409,
                "content-destroyed");
        assertEquals("GREY", up.getString("deadlines[0].light"));
        assertEquals("UPPER_REPORT", up.getString("deadlines[0].rule"));
    }

    @Test
    void aboutWhoIsManagedAboveNothingIsEnteredByAnOfficialEither() {
        Map<String, Object> form = Town.letter("反映镇领导");
        form.put("subjects", List.of(town.snapshot(town.mayor, Town.CODE)));
        Response answer = Api.as(town.officer).body(form).post("/v1/complaints/register");
        PublicIntakeTest.refused(answer, 422, "managed-by-upper-not-entered");
    }

    @Test
    void outOfScopeIsToldAndBelowIsHandedDown() throws SQLException {
        String receipt = Town.receipt(Town.complaint("反映邻里宅基地纠纷"));
        JsonPath out = newest();
        town.refuses(town.secretary, "classify", out, Map.of("scope", "OUT_OF_SCOPE"), 422, "notice-needed");
        town.does(town.secretary, "classify", out, Map.of("scope", "OUT_OF_SCOPE", "notice", "请向镇司法所反映"));
        JsonPath standing = Town.status(receipt).jsonPath();
        assertEquals("NOT_HERE", standing.getString("progress"));
        assertEquals(List.of("请向镇司法所反映"), standing.getList("messages.text"));

        JsonPath down = town.registers(Town.letter("反映村民小组事务"));
        town.refuses(
                town.officer,
                "classify",
                down,
                Map.of("scope", "BELONGS_LOWER", "organ", "990107000000"),
                422,
                "not-a-lower-organ");
        JsonPath sent =
                town.does(town.officer, "classify", down, Map.of("scope", "BELONGS_LOWER", "organ", Town.VILLAGE));
        assertEquals("SENT_DOWN", sent.getString("state"));
    }

    @Test
    void aReporterInRealNameIsToldWithinFifteenWorkingDays() {
        Map<String, Object> form = Town.letter("反映补贴发放");
        form.put("named", true);
        form.put("reporter", Map.of("name", "柳映溪", "contact", "13900990001"));
        JsonPath entered = town.registers(form);
        town.refuses(town.officer, "accept", entered, Map.of("on", "2023-03-07"), 409, "not-classified");
        JsonPath found = town.does(town.officer, "classify", entered, Map.of("scope", "IN_SCOPE", "on", "2023-03-07"));
        JsonPath accepted = town.does(town.officer, "accept", found, Map.of("on", "2023-03-08"));
        assertEquals("2023-03-27", accepted.getString("deadlines[1].statutoryDue"));
        assertEquals("RED", accepted.getString("deadlines[1].light"));
        town.refuses(
                town.officer,
                "notify",
                accepted,
                Map.of("means", "RECEIPT", "text", "已受理"),
                422,
                "not-reached-by-receipt");
        JsonPath told = town.does(town.officer, "notify", accepted, Map.of("means", "PHONE", "on", "2023-03-20"));
        assertEquals("2023-03-20", told.getString("noticedOn"));
        town.refuses(town.officer, "notify", told, Map.of("means", "PHONE"), 409, "notified-already");
        town.refuses(town.officer, "return", told, Map.of("reason", "无实质内容"), 403, "forbidden");
        assertEquals(
                "RETURNED",
                town.does(town.secretary, "return", told, Map.of("reason", "无实质内容"))
                        .getString("state"));

        JsonPath anonymous = town.registers(Town.letter("匿名反映"));
        JsonPath inScope = town.does(town.officer, "classify", anonymous, Map.of("scope", "IN_SCOPE"));
        JsonPath taken = town.does(town.officer, "accept", inScope, NOTHING);
        town.refuses(town.officer, "notify", taken, Map.of("means", "PHONE"), 409, "not-in-real-name");
    }

    @Test
    void aRepeatIsLinkedToTheFirst() {
        JsonPath first = town.registers(Town.letter("首次反映"));
        JsonPath second =
                town.does(town.officer, "classify", town.registers(Town.letter("再次反映")), Map.of("scope", "IN_SCOPE"));
        town.refuses(
                town.officer, "link-repeat", second, Map.of("of", second.getString("id")), 422, "repeat-of-itself");
        town.refuses(town.officer, "link-repeat", second, Map.of("of", UUID.randomUUID()), 422, "other-not-found");
        JsonPath linked = town.does(town.officer, "link-repeat", second, Map.of("of", first.getString("id")));
        assertEquals("LINKED_REPEAT", linked.getString("state"));
        JsonPath third =
                town.does(town.officer, "classify", town.registers(Town.letter("三次反映")), Map.of("scope", "IN_SCOPE"));
        town.refuses(
                town.officer, "link-repeat", third, Map.of("of", second.getString("id")), 422, "repeat-of-a-repeat");
    }

    @Test
    void theReportersIdentityIsOpenedOnceByTheTwoAndByNobodyElse() throws SQLException {
        Map<String, Object> form = Town.letter("反映资金管理");
        form.put("named", true);
        form.put("reporter", Map.of("name", "柳映溪", "contact", "13900990001"));
        JsonPath entered = town.registers(form);
        assertFalse(town.reads(town.officer, entered).asString().contains("柳映溪"));
        town.refuses(town.secretary, "approve-identity", entered, Map.of("reason", "核实"), 409, "identity-not-asked");
        JsonPath asked = town.does(town.officer, "ask-identity", entered, Map.of("reason", "需当面核实"));
        town.refuses(town.officer, "open-identity", asked, NOTHING, 409, "identity-not-approved");
        town.refuses(town.officer, "approve-identity", asked, Map.of("reason", "自批"), 403, "forbidden");
        JsonPath approved = town.does(town.secretary, "approve-identity", asked, Map.of("reason", "同意"));

        JsonPath shown = town.does(town.officer, "open-identity", approved, NOTHING);

        assertEquals("柳映溪", shown.getString("name"));
        JsonPath after = town.reads(town.officer, entered).jsonPath();
        town.refuses(town.officer, "open-identity", after, NOTHING, 409, "identity-seen");
        assertEquals(
                "13900990001",
                town.does(town.secretary, "open-identity", after, NOTHING).getString("contact"));
        Tokens otherSecretary = Tokens.of("discipline-secretary")
                .org(Town.CODE)
                .person(UUID.randomUUID())
                .subject("another");
        JsonPath last = town.reads(town.officer, entered).jsonPath();
        town.refuses(otherSecretary, "open-identity", last, NOTHING, 403, "only-asker-and-approver");
        assertEquals(
                List.of("REGISTER", "ASK_IDENTITY", "APPROVE_IDENTITY", "OPEN_IDENTITY", "OPEN_IDENTITY"),
                journaled(last));
        assertEquals(
                0,
                count(
                        "SELECT count(*) FROM journal WHERE record_id = ? AND (changes::text LIKE '%柳映溪%' OR convert_from(event, 'UTF8') LIKE '%柳映溪%')",
                        UUID.fromString(last.getString("id"))));
    }

    @Test
    void whoIsTheSubjectNeverSeesIt() {
        UUID colleague = Town.person(Town.OFFICE, "TOWN", false);
        JsonPath entered = town.registers(Town.letter("反映办公室干部"));
        town.does(
                town.officer,
                "classify",
                entered,
                Map.of("scope", "IN_SCOPE", "subjects", List.of(town.snapshot(colleague, Town.OFFICE))));
        Tokens subject = Tokens.of("discipline-secretary")
                .org(Town.CODE)
                .person(colleague)
                .subject("subject");
        assertEquals(404, town.reads(subject, entered).statusCode());
        assertTrue(Api.as(subject).get("/v1/complaints?limit=500").jsonPath().getList("items.id").stream()
                .noneMatch(entered.getString("id")::equals));
        JsonPath now = town.reads(town.officer, entered).jsonPath();
        town.refuses(town.secretary, "assign", now, Map.of("officerId", colleague), 422, "must-recuse");
    }

    @Test
    void anAnswerReachesWhoHoldsTheReceipt() throws SQLException {
        String receipt = Town.receipt(Town.complaint("反映道路工程"));
        JsonPath answered = town.does(town.secretary, "answer", newest(), Map.of("text", "请补充时间"));
        assertEquals(List.of("请补充时间"), Town.status(receipt).jsonPath().getList("messages.text"));
        JsonPath messages = Api.as(town.secretary)
                .header("X-Audit-Reason", Town.REASON)
                .get("/v1/complaints/" + answered.getString("id") + "/messages")
                .jsonPath();
        assertEquals(List.of("请补充时间"), messages.getList("text"));
        town.refuses(
                town.officer,
                "answer",
                town.registers(Town.letter("来信")),
                Map.of("text", "收到"),
                422,
                "not-reached-by-receipt");
        assertEquals(
                "VOIDED",
                town.does(town.secretary, "void", answered, Map.of("reason", "误登"))
                        .getString("state"));
    }

    @Test
    void whatBecomesAClueOwesItsReporterTheResult() {
        Map<String, Object> form = Town.letter("反映扶贫资金去向");
        form.put("named", true);
        form.put("reporter", Map.of("name", "柳映溪", "contact", "13900990001"));
        JsonPath entered = town.registers(form);
        town.refuses(town.officer, "to-clue", entered, NOTHING, 409, "transition-not-allowed");
        JsonPath accepted = town.does(
                town.officer,
                "accept",
                town.does(town.officer, "classify", entered, Map.of("scope", "IN_SCOPE", "on", "2023-03-07")),
                Map.of("on", "2023-03-08"));

        JsonPath made = town.does(town.officer, "to-clue", accepted, Map.of("on", "2023-03-10"));
        assertEquals("CLUE_CREATED", made.getString("state"));
        town.refuses(town.officer, "feed-back", made, Map.of("means", "PHONE"), 409, "transition-not-allowed");
        concludes(made.getString("clueId"));

        JsonPath due = town.reads(town.officer, made).jsonPath();
        assertEquals("FEEDBACK_DUE", due.getString("state"), "the secretary's step reached it");
        assertEquals("2023-04-07", due.getString("concludedOn"));
        assertEquals("2023-04-27", due.getString("deadlines[2].statutoryDue"));
        JsonPath done = town.does(
                town.officer,
                "feed-back",
                due,
                Map.of("means", "PHONE", "text", "经核实无实质内容", "objection", "不认可", "on", "2023-04-12"));
        assertEquals("FEEDBACK_DONE", done.getString("state"));
        assertEquals("2023-04-12", done.getString("fedBackOn"));
    }

    /** Assigned, proposed and approved as closed, by the roles that may. */
    private void concludes(String clue) {
        UUID handler = Town.person(Town.ORGAN, "TOWN", false);
        Tokens caseOfficer =
                Tokens.of("case-officer").org(Town.CODE).person(handler).subject("handler-" + handler);
        clueStep(town.secretary, clue, "assign", Map.of("handlers", List.of(handler), "on", "2023-03-13"));
        clueStep(
                caseOfficer,
                clue,
                "propose",
                Map.of("method", "CLOSE", "subMethod", "CLOSE_NO_SUBSTANCE", "opinion", "建议了结", "on", "2023-04-06"));
        clueStep(town.secretary, clue, "approve", Map.of("on", "2023-04-07"));
    }

    private static void clueStep(Tokens who, String clue, String verb, Map<String, ?> fields) {
        String path = "/v1/clues/" + clue;
        String etag =
                Api.as(who).header("X-Audit-Reason", Town.REASON).get(path).header("ETag");
        Response answer = Api.as(who)
                .header("If-Match", String.valueOf(etag))
                .body(fields)
                .post(path + '/' + verb);
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    private JsonPath newest() throws SQLException {
        return town.newest();
    }

    private static List<Object> journaled(JsonPath complaint) throws SQLException {
        return List.copyOf(Database.of("casework")
                .rows(
                        "SELECT verb FROM journal WHERE record_id = ? AND version IS NOT NULL ORDER BY version",
                        UUID.fromString(complaint.getString("id")))
                .stream()
                .map(row -> (Object) String.valueOf(row.get("verb")))
                .toList());
    }

    private static long count(String query, Object... parameters) throws SQLException {
        return Database.of("casework").count(query, parameters);
    }
}
