package org.qingfeng.casework.talk;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.FormDesk;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.casework.office.Step;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** A talk from its plan to the follow-up (domain C6), and what it is refused for. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class TalkStoryTest {
    private static final String DAY = "2023-04-12";

    private final ClueOffice office = new ClueOffice();
    private final FormDesk desk = new FormDesk(office);
    private final Somebody person = office.villager("江南岸");
    private final Official himself = office.county.himself(person);

    @Test
    void aReminderIsApprovedHeldByTwoSignedByThePersonAndFollowedUp() {
        Filed talk = office.lead.opens(FormDesk.TALKS, desk.talk("2023-04-06", "REMINDER_TALK", person));
        assertThat(talk.state(), is("PLANNED"));
        desk.holds(talk).refusedOn(DAY).as(409, "transition-not-allowed");
        office.secretary.does("approve", talk).on("2023-04-07");
        assertThat(talk.get("approvedBy"), is(office.secretary.id()));
        assertThat("not before it was held", himself.looksAt(talk).statusCode(), is(404));

        desk.holds(talk).on(DAY);
        assertThat(talk.state(), is("HELD"));
        assertThat("an answer to a step shows nothing of it", talk.get("record"), nullValue());

        JsonPath own = himself.reads(talk);
        assertThat(own.getString("record"), containsString("公示不及时"));
        assertThat(own.getString("formActId"), nullValue());
        himself.does("sign", talk).with("comment", "和我说的相符").on("2023-04-13");
        assertThat(talk.state(), is("RECORDED"));
        office.lead.does("follow-up", talk).with("text", "已补公示").on("2023-05-12");
        assertThat(talk.state(), is("CLOSED"));
        assertThat(office.lead.reads(talk).getList("notes.step"), is(List.of("SIGN", "FOLLOW_UP")));
        assertThat(
                talk.seen().getList("stateHistory.state"),
                is(List.of("PLANNED", "SCHEDULED", "HELD", "RECORDED", "CLOSED")));
    }

    @Test
    void ofNoMatterItIsAUseOfTheFirstFormAndAVoidedTalkTakesItAway() {
        Filed talk = desk.holds(desk.scheduled(DAY, "ADMONITION", person)).on(DAY);
        Filed act = desk.act("talkId=" + talk.id());
        assertThat(office.lead.reads(talk).getString("formActId"), is(act.get("id")));
        assertThat(act.get("measure"), is("ADMONITION"));
        assertThat(act.get("actOn"), is(DAY));
        assertThat(act.get("actorOrgCode"), is(office.county.townDiscipline));
        assertThat(act.get("approvedBy"), is(office.secretary.id()));
        assertThat(himself.looksAt(act).statusCode(), is(404));
        assertThat(desk.restriction(person, "2023-10-11").getString("until"), is("2023-10-12"));

        office.secretary.does("void", talk).with("reason", "重复登记").now();

        assertThat(desk.act("talkId=" + talk.id()).state(), is("VOIDED"));
        assertThat(desk.restriction(person, "2023-10-11").getBoolean("restricted"), is(false));
    }

    @Test
    void ofAClueItIsNoneSinceTheConclusionIs() {
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", person);
        Map<String, Object> form = desk.talk(DAY, "REMINDER_TALK", person);
        form.put("clueId", clue.id().toString());
        Filed talk = office.lead.opens(FormDesk.TALKS, form);
        office.secretary.does("approve", talk).on(DAY);
        desk.holds(talk).on(DAY);

        assertThat(desk.acts("clueId=" + clue.id()).getInt("total"), is(0));
        assertThat(office.lead.reads(talk).getString("clueId"), is(clue.id().toString()));
        assertThat("he is not told of the clue", himself.reads(talk).getString("clueId"), nullValue());
        JsonPath mine = himself.asks().get(FormDesk.TALKS + "?count=true").jsonPath();
        assertThat(mine.getInt("total"), is(1));
        assertThat(mine.getString("items[0].clueId"), nullValue());
    }

    @Test
    void whoDidNotComeIsGivenAnotherDay() {
        Filed talk = desk.scheduled(DAY, "CRITICISM_EDUCATION", person);
        office.lead.does("no-show", talk).with("reason", "住院").on(DAY);
        assertThat(talk.state(), is("SCHEDULED"));
        assertThat(talk.get("plannedOn"), nullValue());
        assertThat(talk.seen().getList("missedOn"), is(List.of(DAY)));
        desk.holds(talk).refusedOn("2023-04-18").as(409, "no-day-set");
        reschedules(talk, "2023-04-11").refused().as(422, "date-before-step");
        reschedules(talk, "2023-04-18").now();
        desk.holds(talk).on("2023-04-18");
        assertThat(talk.get("heldOn"), is("2023-04-18"));

        Filed cancelled = desk.scheduled(DAY, "REMINDER_TALK", person);
        office.secretary.does("cancel", cancelled).with("reason", "已调离").on("2023-04-13");
        assertThat(cancelled.state(), is("CANCELLED"));
        desk.holds(cancelled).refusedOn("2023-04-14").as(409, "transition-not-allowed");
    }

    @Test
    void onlyThePersonSignsAndAnotherApprovesThanWhoPlanned() {
        Filed planned = office.secretary.opens(FormDesk.TALKS, desk.talk(DAY, "REMINDER_TALK", person));
        office.secretary.does("approve", planned).refusedOn(DAY).as(422, "approver-is-planner");
        Filed talk = desk.holds(desk.scheduled(DAY, "REMINDER_TALK", person)).on(DAY);
        Official cadreToo = new Official(office.account("cadre", office.lead.person()), office.lead.person());
        cadreToo.does("sign", talk).refusedOn(DAY).as(422, "not-the-interviewee");
        Official stranger = office.county.himself(office.villager("柳映溪"));
        assertThat(stranger.looksAt(talk).statusCode(), is(404));
    }

    @Test
    void aTalkIsWithOneByTwoWhoNeedNotRecuse() {
        refused("interviewers", List.of(office.lead.id())).as(422, "two-officers-talk");
        refused("interviewers", List.of(office.lead.id(), office.lead.id())).as(422, "two-officers-talk");
        refused(
                        "interviewees",
                        List.of(person.snapshot(), office.villager("柳映溪").snapshot()))
                .as(422, "talked-to-one-by-one");
        refused("interviewees", List.of()).as(400, "invalid-value");
        refused("organCode", office.county.townParty).as(422, "not-a-discipline-organ");
        refused("organCode", office.county.countyDiscipline).as(422, "organization-not-yours");
        refused("plannedOn", "2023-04-01").as(422, "date-before-step");
        refused("type", "INQUIRY").as(422, "talk-needs-clue");
        refused("type", "TRIAL").as(422, "talk-needs-case");
        refused("clueId", UUID.randomUUID().toString()).as(422, "other-not-found");
        refused("interviewers", List.of(office.lead.id(), person.id().toString()))
                .as(422, "cannot-take-part");
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", office.villager("闻人远"));
        refused("clueId", clue.id().toString()).as(422, "not-of-this-matter");
        office.second.opens("/v1/conflicts", Map.of("about", person.id().toString(), "relation", "INTEREST"));
        refused("topic", "回避").as(422, "cannot-take-part");
        assertThat(
                office.secretary
                        .asks()
                        .get(FormDesk.TALKS + "?count=true")
                        .jsonPath()
                        .getInt("total"),
                is(0));
    }

    @Test
    void whoInvestigatedDoesNotTalkAtTheTrialAndThePersonsCaseIsNotShownToHim() {
        Filed file = desk.cases.tried(
                desk.cases.met(
                        desk.cases.investigated(desk.cases.filed(person, "2023-04-06"), "2023-04-10"), "2023-05-20"),
                "2023-05-24");
        Official tryer = office.county.tryer;
        Map<String, Object> form = desk.talk("2023-05-25", "TRIAL", person);
        form.put("caseId", file.id().toString());
        form.put("interviewers", List.of(tryer.id(), office.county.officer.id()));
        tryer.mayNotOpen(FormDesk.TALKS, form).as(422, "investigator-talks-at-trial");
        form.put("interviewers", List.of(tryer.id(), office.county.third.id()));
        Filed talk = tryer.opens(FormDesk.TALKS, form);
        assertThat("needs no approval", talk.state(), is("SCHEDULED"));
        tryer.does("hold", talk).with("record", "对事实没有异议").on("2023-05-26");
        assertThat(himself.reads(talk).getString("caseId"), nullValue());
        assertThat(tryer.reads(talk).getString("caseId"), is(file.id().toString()));
        assertThat(desk.acts("caseId=" + file.id()).getInt("total"), is(0));
    }

    @Test
    void whatWasSaidStandsInNoRowNoJournalAndNoEventAndIsReadWithAReason() throws SQLException {
        Filed talk = desk.holds(desk.scheduled(DAY, "SELF_EXAMINATION", person)).on(DAY);
        Database casework = Database.of("casework");
        String rows = casework.rows("SELECT t::text FROM talk t WHERE id = ?", talk.id())
                        .toString()
                + casework.rows(
                        "SELECT j::text, convert_from(event, 'UTF8') FROM journal j WHERE record_id = ?"
                                + " OR record_id IN (SELECT id FROM form_act WHERE talk_id = ?)",
                        talk.id(),
                        talk.id());
        for (String secret : List.of(person.name(), "公示不及时", "谈话室", "认识深刻", "补公示")) {
            assertThat(rows, not(containsString(secret)));
        }
        office.lead.asks().get(FormDesk.TALKS + '/' + talk.id()).then().statusCode(400);
        office.lead.reads(talk);
        assertEquals(
                1,
                casework.count(
                        "SELECT count(*) FROM journal WHERE record_id = ? AND verb = 'READ' AND reason = '办案需要'",
                        talk.id()));
        assertThat(office.other.looksAt(talk).statusCode(), is(404));
    }

    @Test
    void whoDeclaredAConflictWithThePersonDoesNotSeeWhatWasSaid() {
        Official conflicted = office.officer("discipline-secretary");
        conflicted.opens("/v1/conflicts", Map.of("about", person.id().toString(), "relation", "INTEREST"));
        Filed talk = desk.scheduled(DAY, "REMINDER_TALK", person);
        assertThat(conflicted.looksAt(talk).statusCode(), is(404));
        desk.holds(talk).on(DAY);
        assertThat(conflicted.looksAt(talk).statusCode(), is(404));
        assertThat(himself.looksAt(talk).statusCode(), is(200));
    }

    private Step reschedules(Filed talk, String day) {
        return office.lead.does("reschedule", talk).with("plannedOn", day).with("reason", "改期");
    }

    private Step.Refusal refused(String field, @Nullable Object value) {
        Map<String, Object> form = desk.talk(DAY, "REMINDER_TALK", person);
        form.put(field, value);
        return office.lead.mayNotOpen(FormDesk.TALKS, form);
    }
}
