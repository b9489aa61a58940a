package org.qingfeng.casework.cases;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingfeng.casework.office.CaseDesk.sanction;
import static org.qingfeng.casework.office.CaseDesk.shown;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.CaseDesk;
import org.qingfeng.casework.office.County;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** A case from its proposal to the archive, and who sees it on the way. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class CaseStoryTest {
    private final County county = County.founded();
    private final CaseDesk desk = new CaseDesk(county);
    private final Somebody person =
            Somebody.inVillage("柳映溪", county.village + "-002").announced();

    @Test
    void filedInvestigatedTriedReviewedDecidedAnnouncedExecutedAndArchived() {
        Filed file = desk.proposed(person, "2023-05-18", desk.byTown(), desk.byCounty());
        assertThat(file.state(), is("PROPOSED"));
        assertThat(file.get("number"), nullValue());
        desk.townFiles(file, "2023-05-22");
        assertThat(file.get("number"), is("LA-2023-0001"));
        desk.countyFiles(file, "2023-05-23");
        assertThat(file.get("filedOn"), is("2023-05-22"));
        desk.investigated(file, "2023-05-24");
        desk.met(file, "2023-07-20", shown("PARTY", "SERIOUS_WARNING"), shown("GOVERNMENTAL", "DEMERIT"));
        assertThat(file.state(), is("REPORT_READY"));
        desk.reviewed(desk.tried(file, "2023-07-24"), "2023-08-07", "2023-08-18");
        desk.resolved(file, "2023-08-25");
        desk.decides(
                        file,
                        sanction("PARTY", "SERIOUS_WARNING", county.townDiscipline),
                        sanction("GOVERNMENTAL", "DEMERIT", county.countySupervision))
                .on("2023-08-31");
        assertThat(file.get("concludedOn"), is("2023-08-31"));
        desk.announces(file).on("2023-09-08");
        county.officer.does("execute", file).with("note", "已装入本人档案").on("2023-09-28");
        county.secretary.does("close", file).refusedOn("2023-11-01").as(409, "execution-not-reported");
        county.officer.does("report-execution", file).with("note", "已报告").on("2024-01-10");
        county.secretary.does("close", file).on("2024-01-12");
        county.officer.does("revisit", file).with("note", "思想稳定").on("2024-03-01");

        assertThat(file.state(), is("CLOSED"));
        assertThat(
                file.seen().getList("stateHistory.state"),
                is(List.of(
                        "PROPOSED",
                        "APPROVED",
                        "INVESTIGATING",
                        "REPORT_READY",
                        "TRIAL",
                        "COUNTY_REVIEW",
                        "TRIAL_DONE",
                        "DECIDED",
                        "ANNOUNCED",
                        "EXECUTED",
                        "CLOSED")));
    }

    @Test
    void aDecisionMakesItsSanctionsInOneTransactionEachWithItsJournalRow() throws SQLException {
        Filed file = decidedToTwo();

        List<String> made = made(file);
        assertThat(made, hasSize(2));
        // The case, its two sanctions, and the one form that they are.
        assertEquals(
                4,
                Database.of("casework")
                        .count(
                                "SELECT count(*) FROM journal j WHERE command_id ="
                                        + " (SELECT command_id FROM journal WHERE record_id = ? AND verb = 'DECIDE')"
                                        + " AND event IS NOT NULL",
                                file.id()));
        JsonPath listed = sanctionsOf(file, county.secretary);
        assertThat(
                listed.getList("items.restrictionEndsOn").stream().sorted().toList(),
                is(List.of("2024-06-28", "2024-12-28")));
        assertThat(listed.getList("items.person"), is(Arrays.asList(null, null)));
    }

    @Test
    void aRepeatedDecisionDecidesOnce() {
        Filed file = desk.resolved(desk.ready(person, shown("PARTY", "WARNING")), "2023-06-20");
        Map<String, Object> decision = Map.of(
                "on", "2023-06-28",
                "outcome", "SANCTION",
                "grounds", "事实清楚",
                "sanctions", List.of(sanction("PARTY", "WARNING", county.townDiscipline)));
        for (@Nullable String replayed : Arrays.asList(null, "true")) {
            Response answer = county.secretary
                    .asks()
                    .header("If-Match", '"' + file.get("version") + '"')
                    .header("Idempotency-Key", "decide-" + file.id())
                    .body(decision)
                    .post("/v1/cases/" + file.id() + "/decide");
            assertThat(answer.asString(), answer.statusCode(), is(200));
            assertThat(answer.header("Idempotency-Replayed"), is(replayed));
        }
        assertThat(made(file), hasSize(1));
    }

    @Test
    void whomItConcernsStandsInNoRowNoJournalAndNoEvent() throws SQLException {
        Filed file = decidedToTwo();
        desk.announces(file).on("2023-07-10");
        Database casework = Database.of("casework");

        String rows = casework.rows("SELECT c::text FROM case_file c WHERE id = ?", file.id())
                        .toString()
                + casework.rows("SELECT s::text FROM sanction s WHERE case_id = ?", file.id())
                + casework.rows(
                        "SELECT j::text, convert_from(event, 'UTF8') FROM journal j WHERE record_id = ?"
                                + " OR record_id IN (SELECT id FROM sanction WHERE case_id = ?)",
                        file.id(),
                        file.id());

        for (String secret : List.of(person.name(), "虚列支出", "没有异议", "系初犯", "已签字", "证据确凿")) {
            assertThat(rows, not(containsString(secret)));
        }
    }

    @Test
    void seenByWhomItIsGivenToAndByNobodyElse() {
        Filed file = desk.proposed(person, "2023-05-18", desk.byTown());
        assertThat(county.second.looksAt(file).statusCode(), is(404));
        assertThat(county.partySecretary.looksAt(file).statusCode(), is(404));
        county.secretary
                .does("approve-filing", file)
                .with("consenter", county.partySecretary.id())
                .on("2023-05-19");
        assertThat(county.partySecretary.looksAt(file).statusCode(), is(200));
        assertThat(county.himself(person).looksAt(file).statusCode(), is(404));
        Official subjectAsSecretary = county.official("discipline-secretary", county.town);
        Official concerned = new Official(subjectAsSecretary.token().person(person.id()), person.id());
        assertThat(concerned.looksAt(file).statusCode(), is(404));
        assertThat(concerned.asks().get("/v1/cases?count=true").jsonPath().getInt("total"), is(0));
        assertThat(
                county.secretary.asks().get("/v1/cases?count=true").jsonPath().getInt("total"), is(1));
        assertThat(county.second.asks().get("/v1/cases?count=true").jsonPath().getInt("total"), is(0));
    }

    @Test
    void readingAFileNeedsAReasonAndLeavesATrace() throws SQLException {
        Filed file = desk.filed(person, "2023-05-18");
        county.officer.asks().get("/v1/cases/" + file.id()).then().statusCode(400);

        assertThat("the answer to a step shows nothing of it", file.get("subject"), nullValue());
        JsonPath open = county.officer.reads(file);

        assertThat(open.getString("subject.name"), is("柳映溪"));
        assertThat(open.getString("basis"), containsString("虚列支出"));
        assertThat(open.getList("minutes.step"), is(List.of("PROPOSE", "APPROVE_FILING", "CONSENT_FILING")));
        assertEquals(
                1,
                Database.of("casework")
                        .count(
                                "SELECT count(*) FROM journal WHERE record_id = ? AND version IS NULL AND verb = 'READ'"
                                        + " AND reason = '办案需要'",
                                file.id()));
        JsonPath listed = county.officer.asks().get("/v1/cases").jsonPath();
        assertThat(listed.getString("items[0].subject"), nullValue());
    }

    @Test
    void thePersonSeesHisSanctionOnceItIsDeliveredAndNotAfterItsPeriod() {
        Filed file = decidedToTwo();
        Official himself = county.himself(person);
        assertThat(himself.asks().get("/v1/sanctions").jsonPath().getList("items"), hasSize(0));
        desk.announces(file).on("2023-07-10");

        // Both periods are over by now: they stand in the archive alone.
        assertThat(himself.asks().get("/v1/sanctions?archived=true").jsonPath().getList("items"), hasSize(0));
        Filed one =
                new Filed("/v1/sanctions", sanctionsOf(file, county.secretary).setRootPath("items[0]"));
        assertThat(himself.looksAt(one).statusCode(), is(404));
        assertThat(county.secretary.looksAt(one).statusCode(), is(200));
        assertThat(county.officer.looksAt(one).statusCode(), is(200));
    }

    @Test
    void suspendedTimeDoesNotCount() {
        Filed file = desk.investigated(desk.filed(person, "2023-04-06"), "2023-04-10");
        assertThat(term(file, "INVESTIGATE_DEFAULT"), is("2023-07-05"));
        county.secretary.does("suspend", file).with("reason", "本人下落不明").on("2023-05-01");
        county.secretary.does("resume", file).on("2023-05-11");
        assertThat(term(file, "INVESTIGATE_DEFAULT"), is("2023-07-15"));
        county.secretary
                .does("extend", file)
                .with("days", 30)
                .with("reason", "需外调取证")
                .on("2023-07-10");
        assertThat(term(file, "INVESTIGATE_DEFAULT"), is("2023-08-14"));
    }

    @Test
    void withdrawnOrTerminatedBeforeTheDecisionOnly() {
        Filed file = desk.filed(person, "2023-04-06");
        county.secretary.does("withdraw", file).with("reason", "重复立案").on("2023-04-20");
        assertThat(file.state(), is("WITHDRAWN"));
        Filed other = desk.investigated(desk.filed(person, "2023-05-06"), "2023-05-08");
        county.secretary.does("terminate", other).with("reason", "本人死亡").on("2023-05-20");
        assertThat(other.state(), is("TERMINATED"));
        county.secretary
                .does("withdraw", decidedToTwo())
                .with("reason", "误")
                .refusedOn("2023-07-01")
                .as(409, "transition-not-allowed");
    }

    @Test
    void aCorrectedDateMovesTheSanctionsWithIt() {
        Filed file = decidedToTwo();
        county.secretary
                .does("correct", file)
                .with("changes", Map.of("concludedOn", "2023-06-29", "eightRulesCategory", "H2"))
                .with("reason", "结案时间录入有误")
                .now();
        JsonPath listed = sanctionsOf(file, county.secretary);
        assertThat(listed.getList("items.effectiveOn"), is(List.of("2023-06-29", "2023-06-29")));
        assertThat(
                listed.getList("items.restrictionEndsOn").stream().sorted().toList(),
                is(List.of("2024-06-29", "2024-12-29")));
        assertThat(listed.getList("items.eightRulesCategory"), is(List.of("H2", "H2")));
        county.secretary.does("void", file).with("reason", "重复录入").now();
        assertThat(sanctionsOf(file, county.secretary).getList("items.state"), is(List.of("VOIDED", "VOIDED")));
    }

    private Filed decidedToTwo() {
        Filed file = desk.ready(person, shown("PARTY", "SERIOUS_WARNING"), shown("GOVERNMENTAL", "DEMERIT"));
        desk.resolved(file, "2023-06-20");
        return desk.decides(
                        file,
                        sanction("PARTY", "SERIOUS_WARNING", county.townDiscipline),
                        sanction("GOVERNMENTAL", "DEMERIT", county.countySupervision))
                .on("2023-06-28");
    }

    private static JsonPath sanctionsOf(Filed file, Official official) {
        return official.asks()
                .get("/v1/sanctions?archived=true&caseId=" + file.id())
                .jsonPath();
    }

    private List<String> made(Filed file) {
        return sanctionsOf(file, county.secretary).getList("items.id");
    }

    private static String term(Filed file, String rule) {
        return file.seen().getString("deadlines.find { it.rule == '" + rule + "' }.statutoryDue");
    }
}
