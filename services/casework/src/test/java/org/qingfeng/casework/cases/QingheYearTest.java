package org.qingfeng.casework.cases;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.qingfeng.casework.office.CaseDesk.sanction;
import static org.qingfeng.casework.office.CaseDesk.shown;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
import org.qingfeng.testkit.Tokens;

/** 清河镇 2023 as domain H.2 and H.3 have it: 6 cases handled, 5 filed, 5 sanctions on 4 persons, and their dates. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "context", value = "casework"),
            @ResourceArg(name = "qingfeng.today", value = "2023-12-31")
        })
class QingheYearTest {
    private final County county = County.founded();
    private final CaseDesk desk = new CaseDesk(county);
    private final Somebody z1 =
            Somebody.inVillage("江南岸", county.village + "-001").withoutOffice().announced();
    private final Somebody z2 =
            Somebody.inVillage("柳映溪", county.village + "-002").announced();
    private final Somebody z3 =
            Somebody.inVillage("闻人远", county.village + "-001").announced();
    private final Somebody z4 =
            Somebody.inOffice("岑望舒", county.office).outsideTheParty().announced();
    private final Somebody exempt =
            Somebody.inVillage("贺兰舟", county.village + "-002").announced();
    private final Somebody open =
            Somebody.inVillage("秦观澜", county.village + "-002").announced();

    @Test
    void sixCasesAndFiveSanctionsOnFourPersonsWithTheirDates() {
        Filed a2206 = expelled();
        Filed a2301 = warned("2023-04-06", "2023-06-28");
        Filed a2302 = twice();
        Filed a2303 = exempted();
        Filed a2304 = byTheCounty();
        Filed a2305 = desk.investigated(desk.filed(open, "2023-12-15"), "2023-12-18");

        assertThat(
                numbers(),
                is(List.of(
                        "LA-2022-0001",
                        "LA-2023-0001",
                        "LA-2023-0001",
                        "LA-2023-0002",
                        "LA-2023-0003",
                        "LA-2023-0004")));
        assertThat(filedIn2023(), is(5));
        assertThat(a2302.seen().getList("filings.on"), is(List.of("2023-05-22", "2023-05-22")));
        assertThat(a2303.get("outcome"), is("EXEMPT"));
        assertThat(a2304.get("outcome"), is("SANCTION"));
        assertThat(a2206.get("carriedOverFrom"), is("2022"));
        assertThat(term(a2305, "INVESTIGATE_DEFAULT", "statutoryDue"), is("2024-03-14"));
        assertThat(term(a2305, "INVESTIGATE_DEFAULT", "light"), is("GREEN"));

        JsonPath sanctions =
                county.countySecretary.asks().get("/v1/sanctions?archived=true").jsonPath();
        assertThat(sanctions.getList("items"), hasSize(5));
        assertThat(free(z1, "EXPULSION"), nullValue());
        assertThat(free(z2, "SERIOUS_WARNING"), is("2024-12-28"));
        assertThat(free(z3, "SERIOUS_WARNING"), is("2025-02-28"));
        assertThat(free(z3, "DEMERIT"), is("2024-08-31"));
        assertThat(free(z4, "DEMERIT"), is("2024-11-17"));
        assertThat(of(z4).getString("items[0].appeal.deadline.statutoryDue"), is("2023-12-17"));
        assertThat(of(z4).getString("items[0].decidingOrgCode"), is(county.countySupervision));
        assertThat(of(z4).getString("items[0].orgCode"), is(county.office));

        // Z2: announced by 07-28, its execution reported by 12-28, which was missed.
        assertThat(term(a2301, "ANNOUNCE", "statutoryDue"), is("2023-07-28"));
        assertThat(term(a2301, "ANNOUNCE", "light"), is("GREY"));
        assertThat(term(a2301, "EXEC_REPORT", "statutoryDue"), is("2023-12-28"));
        assertThat(term(a2301, "EXEC_REPORT", "light"), is("RED"));
        assertThat(a2301.get("light"), is("RED"));
        restrictions();
    }

    @Test
    void aNewSanctionInsideAPeriodAddsWhatIsLeftOfTheOld() {
        Somebody person = Somebody.inVillage("陆行舟", county.village + "-002").announced();
        Filed first = desk.investigated(desk.filed(person, "2023-01-10"), "2023-01-11");
        desk.reviewed(
                desk.tried(desk.met(first, "2023-01-20", shown("PARTY", "WARNING")), "2023-01-30"),
                "2023-02-06",
                "2023-02-15");
        desk.decides(desk.resolved(first, "2023-02-20"), sanction("PARTY", "WARNING", county.townDiscipline))
                .on("2023-03-01");
        Filed second = desk.ready(person, shown("PARTY", "SERIOUS_WARNING"));
        desk.decides(desk.resolved(second, "2023-08-20"), sanction("PARTY", "SERIOUS_WARNING", county.townDiscipline))
                .on("2023-09-01");
        assertThat(free(person, "SERIOUS_WARNING"), is("2025-09-01"));
        Official personnel = county.official("personnel-officer", county.town);
        assertThat(restriction(personnel, person).getString("until"), is("2025-09-01"));
    }

    @Test
    void thePersonSeesHisOwnSanctionWhileItLasts() {
        Filed file = warned("2023-04-06", "2023-06-28");
        Official himself = county.himself(z2);
        JsonPath mine = himself.asks().get("/v1/sanctions").jsonPath();
        assertThat(mine.getList("items.kind"), is(List.of("SERIOUS_WARNING")));
        JsonPath read = himself.reads(new Filed("/v1/sanctions", mine.setRootPath("items[0]")));
        assertThat(read.getString("person.name"), is("柳映溪"));
        assertThat(himself.looksAt(file).statusCode(), is(404));
    }

    @Test
    void announcedLateIsSeenInTheLight() {
        Filed file = desk.ready(z2, shown("PARTY", "WARNING"));
        desk.decides(desk.resolved(file, "2023-06-20"), sanction("PARTY", "WARNING", county.townDiscipline))
                .on("2023-11-30");
        assertThat(term(file, "ANNOUNCE", "statutoryDue"), is("2023-12-30"));
        assertThat(term(file, "ANNOUNCE", "light"), is("RED"));
        Filed soon = desk.ready(z3, shown("PARTY", "WARNING"));
        desk.decides(desk.resolved(soon, "2023-06-20"), sanction("PARTY", "WARNING", county.townDiscipline))
                .on("2023-12-02");
        assertThat(term(soon, "ANNOUNCE", "light"), is("YELLOW"));
        assertThat(term(soon, "EXEC_REPORT", "light"), is("GREEN"));
    }

    /** A22-06: carried over from 2022, decided by the county after two reviews. */
    private Filed expelled() {
        Map<String, Object> form = desk.form(z1, "2022-11-18", desk.byTown());
        form.put("carriedOverFrom", 2022);
        Filed file = desk.townFiles(county.officer.opens(CaseDesk.CASES, form), "2022-11-18");
        desk.met(desk.investigated(file, "2022-11-21"), "2023-01-06", shown("PARTY", "EXPULSION"));
        desk.reviewed(desk.tried(file, "2023-01-10"), "2023-01-17", "2023-02-03");
        desk.reviewed(desk.resolved(file, "2023-02-08"), "2023-02-09", "2023-02-20");
        desk.decides(file, sanction("PARTY", "EXPULSION", county.countyDiscipline))
                .on("2023-02-24");
        return executed(file, "2023-03-10");
    }

    /** A23-01: by the town's commission in plenary. */
    private Filed warned(String filedOn, String decidedOn) {
        Filed file = desk.investigated(desk.filed(z2, filedOn), "2023-04-10");
        desk.reviewed(
                desk.tried(desk.met(file, "2023-05-20", shown("PARTY", "SERIOUS_WARNING")), "2023-05-24"),
                "2023-06-01",
                "2023-06-12");
        desk.decides(desk.resolved(file, "2023-06-20"), sanction("PARTY", "SERIOUS_WARNING", county.townDiscipline))
                .on(decidedOn);
        return desk.announces(file).on("2023-07-12");
    }

    /** A23-02: both organs on one matter are one case; two sanctions on one day. */
    private Filed twice() {
        Filed file = desk.proposed(z3, "2023-05-22", desk.byTown(), desk.byCounty());
        desk.countyFiles(desk.townFiles(file, "2023-05-22"), "2023-05-22");
        desk.met(
                desk.investigated(file, "2023-05-24"),
                "2023-07-20",
                shown("PARTY", "SERIOUS_WARNING"),
                shown("GOVERNMENTAL", "DEMERIT"));
        desk.reviewed(desk.tried(file, "2023-07-24"), "2023-08-07", "2023-08-18");
        desk.decides(
                        desk.resolved(file, "2023-08-25"),
                        sanction("PARTY", "SERIOUS_WARNING", county.townDiscipline),
                        sanction("GOVERNMENTAL", "DEMERIT", county.countySupervision))
                .on("2023-08-31");
        return executed(file, "2023-09-08");
    }

    /** A23-03: exempt, with criticism. */
    private Filed exempted() {
        Filed file = desk.investigated(desk.filed(exempt, "2023-05-30"), "2023-06-01");
        desk.reviewed(desk.tried(desk.met(file, "2023-07-25"), "2023-08-01"), "2023-08-10", "2023-08-28");
        desk.outcome(desk.resolved(file, "2023-09-05"), "EXEMPT")
                .with("measure", "CRITICISM_EDUCATION")
                .on("2023-09-12");
        return desk.announces(file).on("2023-09-20");
    }

    /** A23-04: not a party member, so filed, tried and decided by the county. */
    private Filed byTheCounty() {
        Official officer = county.official("case-officer", county.code);
        Filed file = officer.opens(CaseDesk.CASES, desk.form(z4, "2023-08-21", desk.byCounty()));
        desk.countyFiles(file, "2023-08-21");
        county.countySecretary
                .does("assign", file)
                .with("investigators", List.of(officer.id(), county.third.id()))
                .now();
        officer.does("announce-filing", file).on("2023-08-23");
        officer.does("meet-person", file)
                .with("officers", List.of(officer.id(), county.third.id()))
                .with("statement", "没有异议")
                .with("shown", List.of(shown("GOVERNMENTAL", "DEMERIT")))
                .on("2023-10-12");
        Official tryer = county.official("trial-reviewer", county.code);
        officer.does("hand-over-to-trial", file)
                .with("tryers", List.of(tryer.id()))
                .on("2023-10-16");
        tryer.does("finish-trial", file).with("opinion", "事实清楚，证据确凿").on("2023-11-08");
        county.countySecretary
                .does("decide", file)
                .with("outcome", "SANCTION")
                .with("grounds", "情节较轻")
                .with("sanctions", List.of(sanction("GOVERNMENTAL", "DEMERIT", county.countySupervision)))
                .on("2023-11-17");
        return officer.does("announce", file)
                .with("officers", List.of(officer.id(), county.third.id()))
                .on("2023-11-17");
    }

    private Filed executed(Filed file, String on) {
        desk.announces(file).on(on);
        county.officer.does("execute", file).with("note", "已执行").on(on);
        return county.officer.does("report-execution", file).with("note", "已报告").on(on);
    }

    private void restrictions() {
        Official personnel = county.official("personnel-officer", county.town);
        assertThat(restriction(personnel, z3).getString("until"), is("2025-02-28"));
        assertThat(restriction(personnel, z1).getBoolean("restricted"), is(true));
        assertThat(restriction(personnel, exempt).getBoolean("restricted"), is(false));
        assertThat(restriction(personnel, z3).getMap("").keySet(), hasSize(4));
        Official elsewhere = new Official(
                Tokens.of("personnel-officer").org("990888888000").person(personnel.person()), personnel.person());
        elsewhere.asks().get("/v1/restrictions?personId=" + z3.id()).then().statusCode(404);
    }

    private static JsonPath restriction(Official official, Somebody person) {
        return official.asks().get("/v1/restrictions?personId=" + person.id()).jsonPath();
    }

    private JsonPath of(Somebody person) {
        return county.countySecretary
                .asks()
                .get("/v1/sanctions?archived=true&personId=" + person.id())
                .jsonPath();
    }

    private @Nullable String free(Somebody person, String kind) {
        return of(person).getString("items.find { it.kind == '" + kind + "' }.restrictionEndsOn");
    }

    private List<String> numbers() {
        return county.countySecretary
                .asks()
                .get("/v1/cases?sort=number")
                .jsonPath()
                .getList("items.number");
    }

    private int filedIn2023() {
        return county.countySecretary
                .asks()
                .get("/v1/cases?filedFrom=2023-01-01&filedTo=2023-12-31&count=true")
                .jsonPath()
                .getInt("total");
    }

    private static String term(Filed file, String rule, String field) {
        return file.seen().getString("deadlines.find { it.rule == '" + rule + "' }." + field);
    }
}
