package org.qingfeng.casework.formact;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.CaseDesk;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.FormDesk;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.casework.sanction.Sanction;
import org.qingfeng.casework.sanction.SanctionBook;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Journal;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** One form for a person and matter, the heaviest, whatever made it (domain B.3). */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class FormActStoryTest {
    @Inject
    SanctionBook book;

    @Inject
    Journal journal;

    private final ClueOffice office = new ClueOffice();
    private final FormDesk desk = new FormDesk(office);
    private final CaseDesk cases = desk.cases;
    private final Somebody person = office.villager("江南岸");

    @Test
    void aClueConcludedByAMeasureIsOneUseForEachOfItsSubjects() {
        Somebody other = office.villager("柳映溪");
        Filed clue = office.assigned("PETITION_REAL_NAME", "2023-04-03", person, other);
        office.verified(clue, "2023-05-31", "2023-07-14");
        office.finishes(clue, "FORM1").with("measure", "CRITICISM_EDUCATION").on("2023-07-18");

        JsonPath acts = desk.acts("clueId=" + clue.id());
        assertThat(acts.getInt("total"), is(2));
        assertThat(acts.getList("items.state"), is(List.of("EFFECTIVE", "EFFECTIVE")));
        assertThat(acts.getString("items[0].form"), is("FIRST"));
        assertThat(acts.getString("items[0].measure"), is("CRITICISM_EDUCATION"));
        assertThat(acts.getString("items[0].responsibility"), is("SUPERVISORY"));
        assertThat(acts.getString("items[0].approvedBy"), is(office.secretary.id()));
        assertThat(acts.getString("items[0].actOn"), is("2023-07-18"));
        assertThat(acts.getString("items[0].eightRulesCategory"), is("F2"));
        assertThat("no list names a person", acts.getString("items[0].persons"), nullValue());
        assertThat(desk.acts("personId=" + person.id()).getInt("total"), is(1));
    }

    @Test
    void anAcceptedExplanationIsAUseAndAnUnfoundedClueIsNone() {
        Filed accepted = office.assigned("PETITION_ANONYMOUS", "2023-01-09", person);
        office.inquired(accepted, "2023-02-03", "2023-02-20", "2023-03-08");
        office.finishes(accepted, "ACCEPTED_CLOSED").on("2023-03-10");
        assertThat(desk.act("clueId=" + accepted.id()).get("measure"), is("INQUIRY_CLOSED"));

        Filed unfounded = office.unfounded(person);
        assertThat(desk.acts("clueId=" + unfounded.id()).getInt("total"), is(0));
    }

    @Test
    void theCaseOfTheClueTakesItsPlaceAndAQuashedSanctionGivesItBack() {
        Filed clue = reminded();
        office.secretary.does("reregister", clue).with("reason", "发现新的证据").on("2023-04-14");
        Filed file = warned(clue);

        assertThat(states("clueId=" + clue.id()), is(List.of("SUPERSEDED", "EFFECTIVE")));
        Filed heavier = desk.act("caseId=" + file.id());
        assertThat(heavier.get("form"), is("SECOND"));
        assertThat(heavier.get("measure"), is("PARTY_SERIOUS_WARNING"));
        assertThat(heavier.get("actOn"), is("2023-08-31"));
        assertThat(desk.act("clueId=" + clue.id()).get("supersededBy"), is(heavier.get("id")));

        quash(file);

        assertThat(states("clueId=" + clue.id()), is(List.of("EFFECTIVE", "VOIDED")));
        assertThat(desk.act("clueId=" + clue.id()).get("supersededBy"), nullValue());
    }

    @Test
    void aLighterOneOfTheSameMatterIsBehindFromItsFirstDay() {
        Filed clue = office.assigned("UPPER", "2023-02-20", person);
        office.verified(clue, "2023-03-15", "2023-04-10");
        office.finishes(clue, "FORM1").with("measure", "ADMONITION").on("2023-04-12");
        office.secretary.does("reregister", clue).with("reason", "发现新的事实").on("2023-05-08");
        office.assigns(clue, office.lead, office.second).on("2023-05-08");
        office.verified(clue, "2023-05-20", "2023-06-10");
        office.finishes(clue, "FORM1").with("measure", "REMINDER_TALK").on("2023-06-12");

        assertThat(states("clueId=" + clue.id()), is(List.of("EFFECTIVE", "SUPERSEDED")));
        assertThat(desk.act("clueId=" + clue.id() + "&state=EFFECTIVE").get("measure"), is("ADMONITION"));
    }

    @Test
    void anExemptionIsTheFirstFormAndAnExpulsionAfterAConvictionTheFourth() {
        Filed exempt = cases.resolved(cases.ready(person), "2023-06-20");
        cases.outcome(exempt, "EXEMPT")
                .with("measure", "CRITICISM")
                .refusedOn("2023-06-28")
                .as(422, "measure-not-of-first-form");
        cases.outcome(exempt, "EXEMPT").with("measure", "CRITICISM_EDUCATION").on("2023-06-28");
        Filed act = desk.act("caseId=" + exempt.id());
        assertThat(act.get("form"), is("FIRST"));
        assertThat(act.get("actorOrgCode"), is(office.county.townDiscipline));

        Somebody convicted = office.villager("闻人远");
        Filed file = cases.ready(convicted, shown("PARTY", "EXPULSION"));
        cases.reviewed(cases.resolved(file, "2023-06-20"), "2023-06-21", "2023-06-27");
        cases.decides(file, sanction("PARTY", "EXPULSION", office.county.countyDiscipline))
                .with("afterConviction", true)
                .on("2023-06-28");
        assertThat(desk.act("caseId=" + file.id()).get("form"), is("FOURTH"));
        assertThat(desk.act("caseId=" + file.id()).get("measure"), is("EXPELLED_AFTER_CONVICTION"));
    }

    @Test
    void onlyAnExpulsionFollowsAConviction() {
        Filed file = cases.resolved(cases.ready(person, shown("PARTY", "WARNING")), "2023-06-20");
        cases.decides(file, sanction("PARTY", "WARNING", office.county.townDiscipline))
                .with("afterConviction", true)
                .refusedOn("2023-06-28")
                .as(422, "conviction-without-expulsion");
        assertThat("nothing stored", desk.acts("caseId=" + file.id()).getInt("total"), is(0));
    }

    @Test
    void theActFollowsItsMatterWhenThatIsCorrectedAndVoided() {
        Filed clue = reminded();
        office.secretary
                .does("correct", clue)
                .with("changes", Map.of("concludedOn", "2023-04-11"))
                .with("reason", "办结日期有误")
                .now();
        Filed act = desk.act("clueId=" + clue.id());
        assertThat(act.get("actOn"), is("2023-04-11"));
        assertThat(act.seen().getList("stateHistory.on"), is(List.of("2023-04-11")));
        for (String verb : List.of("correct", "void")) {
            office.secretary
                    .does(verb, act)
                    .with("reason", "有误")
                    .with("changes", verb.equals("correct") ? Map.of("actOn", "2023-04-10") : null)
                    .refused();
        }
        office.secretary.does("void", act).with("reason", "有误").refused().as(409, "follows-its-matter");

        office.secretary.does("void", clue).with("reason", "重复登记").now();
        assertThat(states("clueId=" + clue.id()), is(List.of("VOIDED")));
    }

    @Test
    void anAdmonitionHoldsThePersonBackForSixMonthsUnlessItIsVoid() {
        Filed clue = office.assigned("UPPER", "2023-07-10", person);
        office.verified(clue, "2023-08-04", "2023-09-20");
        office.finishes(clue, "FORM1").with("measure", "ADMONITION").on("2023-09-27");
        assertThat(desk.restriction(person, "2023-09-26").getBoolean("restricted"), is(false));
        assertThat(desk.restriction(person, "2024-03-26").getString("until"), is("2024-03-27"));
        assertThat(desk.restriction(person, "2024-03-27").getBoolean("restricted"), is(false));

        office.secretary.does("void", clue).with("reason", "重复登记").now();
        assertThat(desk.restriction(person, "2024-01-01").getBoolean("restricted"), is(false));
    }

    @Test
    void aLeaderRecordsHisOwnSittingWithAllItsPersonsAndSeesNoOthers() {
        Official leader = desk.leader("何望山");
        Official another = desk.leader("宋知白");
        Filed act = leader.opens(
                FormDesk.FORM_ACTS, desk.byLeader("2023-03-06", "REMINDER_TALK", person, office.villager("柳映溪")));

        assertThat(act.state(), is("EFFECTIVE"));
        assertThat(act.get("leader"), is(leader.id()));
        assertThat(act.get("leaderPost"), is("科员"));
        assertThat(act.get("personCount"), is("2"));
        assertThat(act.get("approvedBy"), nullValue());
        assertThat(leader.reads(act).getList("persons.name"), is(List.of("江南岸", "柳映溪")));
        assertThat(another.looksAt(act).statusCode(), is(404));
        assertThat(office.lead.looksAt(act).statusCode(), is(404));
        assertThat(office.county.himself(person).looksAt(act).statusCode(), is(404));
        assertThat(desk.acts("responsibility=SUPERVISORY").getInt("total"), is(0));
        assertThat(desk.acts("responsibility=PRINCIPAL").getInt("total"), is(1));

        leader.does("correct", act)
                .with("changes", Map.of("actOn", "2023-03-07", "measure", "CRITICISM_EDUCATION"))
                .with("reason", "登记有误")
                .now();
        assertThat(act.get("measure"), is("CRITICISM_EDUCATION"));
        leader.does("void", act).with("reason", "重复登记").now();
        assertThat(act.state(), is("VOIDED"));
    }

    @Test
    void whatTheOrganRecordsByHandHoldsOnceAnotherHasApprovedIt() throws SQLException {
        Filed act = office.lead.opens(FormDesk.FORM_ACTS, desk.byOrgan("2023-05-10", "CIRCULATED_CRITICISM", person));
        assertThat(act.state(), is("PROPOSED"));
        assertThat("nobody outside learns of a proposal", events(act), is(0L));
        office.officer("discipline-secretary")
                .does("approve", act)
                .refusedOn("2023-05-12")
                .as(422, "not-its-approver");

        office.secretary.does("approve", act).on("2023-05-12");

        assertThat(act.state(), is("EFFECTIVE"));
        assertThat(act.get("approvedBy"), is(office.secretary.id()));
        assertThat(events(act), is(1L));
        office.secretary
                .does("correct", act)
                .with("changes", Map.of())
                .with("reason", "无")
                .refused()
                .as(422, "nothing-to-correct");
    }

    @Test
    void whatIsRecordedByHandInAMatterIsWeighedWithIt() {
        Filed clue = reminded();
        Map<String, Object> form = desk.byOrgan("2023-04-20", "CIRCULATED_CRITICISM", person);
        form.put("clueId", clue.id().toString());
        Filed act = office.lead.opens(FormDesk.FORM_ACTS, form);
        assertThat(states("clueId=" + clue.id()), is(List.of("EFFECTIVE", "PROPOSED")));

        office.secretary.does("approve", act).on("2023-04-21");
        assertThat(states("clueId=" + clue.id()), is(List.of("SUPERSEDED", "EFFECTIVE")));

        office.secretary.does("void", act).with("reason", "未予通报").now();
        assertThat(states("clueId=" + clue.id()), is(List.of("EFFECTIVE", "VOIDED")));
    }

    @Test
    void toWhomItWasAppliedStandsInNoRowNoJournalAndNoEvent() throws SQLException {
        Official leader = desk.leader("何望山");
        Filed act = leader.opens(FormDesk.FORM_ACTS, desk.byLeader("2023-03-06", "REMINDER_TALK", person));
        leader.does("void", act).with("reason", "江南岸当日请假").now();
        Database casework = Database.of("casework");
        String rows = casework.rows("SELECT f::text FROM form_act f WHERE id = ?", act.id())
                        .toString()
                + casework.rows(
                        "SELECT j::text, convert_from(event, 'UTF8') FROM journal j WHERE record_id = ?", act.id());
        for (String secret : List.of(person.name(), "村务公开", "请假")) {
            assertThat(rows, not(containsString(secret)));
        }
        leader.asks().get(FormDesk.FORM_ACTS + '/' + act.id()).then().statusCode(400);
        assertThat(leader.reads(act).getString("note"), is("江南岸当日请假"));
        assertEquals(1, casework.count("SELECT count(*) FROM journal WHERE record_id = ? AND verb = 'READ'", act.id()));
    }

    private Filed reminded() {
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", person);
        office.verified(clue, "2023-03-15", "2023-04-10");
        return office.finishes(clue, "FORM1").with("measure", "REMINDER_TALK").on("2023-04-12");
    }

    /** A case that came of the clue, with two sanctions of one decision: one form. */
    private Filed warned(Filed clue) {
        Map<String, Object> form = cases.form(person, "2023-05-22", cases.byTown(), cases.byCounty());
        form.put("clueId", clue.id().toString());
        Official opener = office.lead;
        Filed file = opener.opens(CaseDesk.CASES, form);
        cases.countyFiles(cases.townFiles(file, "2023-05-22"), "2023-05-22");
        cases.met(
                cases.investigated(file, "2023-05-24"),
                "2023-07-20",
                shown("PARTY", "SERIOUS_WARNING"),
                shown("GOVERNMENTAL", "DEMERIT"));
        cases.reviewed(cases.tried(file, "2023-07-24"), "2023-08-07", "2023-08-18");
        return cases.decides(
                        cases.resolved(file, "2023-08-25"),
                        sanction("PARTY", "SERIOUS_WARNING", office.county.townDiscipline),
                        sanction("GOVERNMENTAL", "DEMERIT", office.county.countySupervision))
                .on("2023-08-31");
    }

    /** All its sanctions at once, by an appeal; first the heavier alone, which leaves the other's form. */
    private void quash(Filed file) {
        List<String> ids = office.secretary
                .asks()
                .get("/v1/sanctions?archived=true&caseId=" + file.id())
                .jsonPath()
                .getList("items.findAll { it.kind == 'SERIOUS_WARNING' }.id");
        quash(ids);
        Filed left = desk.act("caseId=" + file.id());
        assertThat(left.get("measure"), is("OFFICE_DEMERIT"));
        assertThat(left.state(), is("EFFECTIVE"));
        List<String> others = office.secretary
                .asks()
                .get("/v1/sanctions?archived=true&caseId=" + file.id())
                .jsonPath()
                .getList("items.findAll { it.kind == 'DEMERIT' }.id");
        quash(others);
    }

    private void quash(List<String> sanctions) {
        for (String id : sanctions) {
            journal.unasked("appeal", OrgCode.of(office.county.code), "申诉决定", work -> {
                Sanction sanction = work.load(Sanction.class, UUID.fromString(id));
                book.quash(sanction, LocalDate.of(2023, 10, 9), "事实不清");
                return sanction;
            });
        }
    }

    private List<String> states(String query) {
        return desk.acts(query).getList("items.state");
    }

    private static long events(Filed act) throws SQLException {
        return Database.of("casework")
                .count("SELECT count(*) FROM journal WHERE record_id = ? AND event IS NOT NULL", act.id());
    }
}
