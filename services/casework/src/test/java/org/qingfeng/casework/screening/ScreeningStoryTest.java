package org.qingfeng.casework.screening;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.casework.office.Step;
import org.qingfeng.testkit.Backbone;

/** A screening meeting decides the proposals of several clues at once, or none of them. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class ScreeningStoryTest {
    private static final String MEETINGS = "/v1/screening-meetings";

    private final ClueOffice office = new ClueOffice();
    private final Somebody subject = office.villager("江南岸");
    private Filed first;
    private Filed second;

    @BeforeEach
    void twoProposals() {
        first = proposed("VERIFY");
        second = proposed("HOLD");
    }

    private Filed proposed(String method) {
        Filed clue = office.assigned("SUPERVISION", "2023-04-03", subject);
        return office.proposes(clue, method).on("2023-04-20");
    }

    @Test
    void itDecidesSeveralCluesAtOnceWithMinutes() {
        Filed meeting = convened(first, second);
        decides(meeting, decision(first, true), decision(second, false)).now();

        assertThat(meeting.state(), is("DECIDED"));
        assertThat(office.secretary.reads(meeting).getString("minutes"), is("经集体研究"));
        office.secretary.reads(first);
        office.secretary.reads(second);
        assertThat(first.state(), is("VERIFY"));
        assertThat(first.get("dispositions[0].meetingId"), is(meeting.id().toString()));
        assertThat(first.get("dispositions[0].approvedOn"), is("2023-04-26"));
        assertThat(second.state(), is("ASSIGNED"));
    }

    @Test
    void oneStaleClueKeepsAllFromBeingDecided() {
        Filed meeting = convened(first, second);
        office.secretary.does("return-proposal", second).with("reason", "再议").on("2023-04-21");
        office.proposes(second, "HOLD").on("2023-04-22");
        Map<String, Object> stale = decision(second, true);
        stale.put("version", 1);

        Step.Refusal refusal =
                decides(meeting, decision(first, true), stale).refused().as(412, "stale");

        assertThat(refusal.problem().getList("violations.field"), contains("items[1]"));
        office.secretary.reads(first);
        assertThat(first.state(), is("PROPOSED"));
        assertThat(office.secretary.reads(meeting).getString("state"), is("CONVENED"));
    }

    @Test
    void everyClueIsDecidedOnceAndAReturnSaysWhy() {
        Filed meeting = convened(first, second);
        decides(meeting, decision(first, true)).refused().as(422, "clues-missing");
        Map<String, Object> silent = decision(second, false);
        silent.remove("opinion");
        decides(meeting, decision(first, true), silent).refused().as(422, "return-needs-a-reason");
        Filed stranger = proposed("HOLD");
        decides(meeting, decision(first, true), decision(second, true), decision(stranger, true))
                .refused()
                .as(422, "not-on-the-agenda");
    }

    @Test
    void onlyProposedCluesThatTheSecretarySeesAreOnTheAgendaAndNobodyTakesPartInHisOwnMatter() {
        Filed bare = office.assigned("SUPERVISION", "2023-04-03", subject);
        office.secretary.mayNotOpen(MEETINGS, form(office.lead, first, bare)).as(409, "nothing-proposed");
        office.secretary.mayNotOpen(MEETINGS, form(office.lead, first, first)).as(422, "clue-twice");
        Official himself = new Official(office.account("case-officer", subject.id()), subject.id());
        office.secretary.mayNotOpen(MEETINGS, form(himself, first)).as(422, "cannot-take-part");
        Official elsewhere = office.officer("discipline-secretary");
        elsewhere.opens(
                "/v1/conflicts", Map.of("about", subject.id().toString(), "relation", "WITNESS", "on", "2023-04-01"));
        elsewhere.mayNotOpen(MEETINGS, form(office.lead, first)).as(422, "other-not-found");
    }

    @Test
    void aMeetingIsKeptFromWhomOneOfItsCluesIs() {
        Filed meeting = convened(first, second);
        Official himself = new Official(office.account("discipline-secretary", subject.id()), subject.id());

        assertThat(himself.looksAt(meeting).statusCode(), is(404));
        assertThat(office.lead.looksAt(meeting).statusCode(), is(404));
        assertThat(
                office.secretary.asks().get(MEETINGS).jsonPath().getList("items.id"),
                hasItem(meeting.id().toString()));
    }

    private Filed convened(Filed... clues) {
        return office.secretary.opens(MEETINGS, form(office.lead, clues));
    }

    private static Map<String, Object> form(Official participant, Filed... clues) {
        return Map.of(
                "heldOn",
                "2023-04-26",
                "participants",
                List.of(participant.id()),
                "clueIds",
                List.of(clues).stream().map(c -> c.id().toString()).toList());
    }

    @SafeVarargs
    private Step decides(Filed meeting, Map<String, Object>... decisions) {
        return office.secretary.does("decide", meeting).with("minutes", "经集体研究").with("items", List.of(decisions));
    }

    private static Map<String, Object> decision(Filed clue, boolean approved) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("id", clue.id().toString());
        decision.put("version", Integer.parseInt(clue.get("version")));
        decision.put("approved", approved);
        decision.put("opinion", approved ? "同意" : "补充情况后再议");
        return decision;
    }
}
