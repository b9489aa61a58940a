package org.qingfeng.casework.formact;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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

/** What a use of the four forms is refused for, with nothing stored. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class FormActRefusalTest {
    private final ClueOffice office = new ClueOffice();
    private final FormDesk desk = new FormDesk(office);
    private final Somebody person = office.villager("江南岸");
    private final Official leader = desk.leader("何望山");

    @Test
    void theTwoResponsibilitiesAreNeverMixed() {
        office.lead
                .mayNotOpen(FormDesk.FORM_ACTS, desk.byLeader("2023-03-06", "REMINDER_TALK", person))
                .as(422, "principal-is-the-leaders");
        leader.mayNotOpen(FormDesk.FORM_ACTS, desk.byOrgan("2023-03-06", "REMINDER_TALK", person))
                .as(422, "supervisory-is-the-organs");
        byLeader("leader", office.lead.id()).as(422, "another-leaders");
        byLeader("approvedBy", office.secretary.id()).as(422, "approver-unwanted");
        byLeader("clueId", UUID.randomUUID().toString()).as(422, "matter-unwanted");
        byLeader("actorOrgCode", office.county.office).as(422, "no-leadership-post");
        byOrgan("leader", leader.id()).as(422, "leader-unwanted");
        byOrgan("actorOrgCode", office.county.townParty).as(422, "not-a-discipline-organ");
        byOrgan("actorOrgCode", office.county.countyDiscipline).as(422, "organization-not-yours");
        nothingIsStored();
    }

    @Test
    void aMeasureIsOneOfItsFormAndOfItsDay() {
        byOrgan("measure", "FLOGGING").as(422, "measure-unknown");
        byOrgan("form", "SECOND").as(422, "measure-of-another-form").saying("第一种形态");
        byOrgan("measure", "INQUIRY_CLOSED").as(422, "measure-follows-its-matter");
        byOrgan("actOn", "2015-12-31").as(422, "measure-unknown");
        byOrgan("actOn", "2999-01-01").as(422, "date-in-future");
        Map<String, Object> sanction = desk.byOrgan("2023-03-06", "PARTY_WARNING", person);
        sanction.put("form", "SECOND");
        office.lead.mayNotOpen(FormDesk.FORM_ACTS, sanction).as(422, "measure-follows-its-matter");
        Map<String, Object> dismissed = desk.byLeader("2023-03-06", "RELIEVED_OF_POST", person);
        dismissed.put("form", "SECOND");
        leader.mayNotOpen(FormDesk.FORM_ACTS, dismissed).as(422, "leaders-use-the-first");
        nothingIsStored();
    }

    @Test
    void anActOfTheOrganIsOnePersonsAndHasAnApproverWhoIsAnother() {
        byOrgan("approvedBy", null).as(422, "approver-missing");
        byOrgan("approvedBy", office.lead.id()).as(422, "approver-is-proposer");
        office.lead
                .mayNotOpen(
                        FormDesk.FORM_ACTS, desk.byOrgan("2023-03-06", "REMINDER_TALK", person, office.villager("柳映溪")))
                .as(422, "one-person-one-act");
        leader.mayNotOpen(FormDesk.FORM_ACTS, desk.byLeader("2023-03-06", "REMINDER_TALK", person, person))
                .as(422, "person-twice");
        leader.mayNotOpen(FormDesk.FORM_ACTS, desk.byLeader("2023-03-06", "REMINDER_TALK"))
                .as(400, "invalid-value");
        nothingIsStored();
    }

    @Test
    void aPersonIsWhoTheDirectorySaysAndAMatterIsOneThatConcernsHim() {
        Somebody stranger = Somebody.inVillage("无名氏", office.county.village + "-002");
        office.lead
                .mayNotOpen(FormDesk.FORM_ACTS, desk.byOrgan("2023-03-06", "REMINDER_TALK", stranger))
                .as(422, "not-known-here");
        office.lead
                .mayNotOpen(FormDesk.FORM_ACTS, desk.byOrgan("2023-03-06", "REMINDER_TALK", person.outsideTheParty()))
                .as(422, "person-differs");
        byOrgan("clueId", UUID.randomUUID().toString()).as(422, "other-not-found");
        byOrgan("caseId", UUID.randomUUID().toString()).as(422, "other-not-found");
        Filed clue = office.assigned("UPPER", "2023-02-20", office.villager("柳映溪"));
        byOrgan("clueId", clue.id().toString()).as(422, "not-of-this-matter");
        Map<String, Object> both = desk.byOrgan("2023-03-06", "REMINDER_TALK", person);
        both.put("clueId", clue.id().toString());
        both.put("caseId", UUID.randomUUID().toString());
        office.lead.mayNotOpen(FormDesk.FORM_ACTS, both).as(422, "clue-and-case");
        nothingIsStored();
    }

    @Test
    void whoMustRecuseNeitherRecordsNorApproves() {
        Filed conflict = office.lead.opens(
                "/v1/conflicts", Map.of("about", person.id().toString(), "relation", "CLOSE_RELATIVE"));
        assertThat(conflict.state(), is("DECLARED"));
        byOrgan("grounds", "回避").as(422, "cannot-take-part");
        Map<String, Object> form = desk.byOrgan("2023-03-06", "REMINDER_TALK", person);
        form.put("approvedBy", office.lead.id());
        office.second.mayNotOpen(FormDesk.FORM_ACTS, form).as(422, "cannot-take-part");
        nothingIsStored();
    }

    private Step.Refusal byOrgan(String field, @Nullable String value) {
        Map<String, Object> form = desk.byOrgan("2023-03-06", "REMINDER_TALK", person);
        return refused(office.lead, form, field, value);
    }

    private Step.Refusal byLeader(String field, String value) {
        return refused(leader, desk.byLeader("2023-03-06", "REMINDER_TALK", person), field, value);
    }

    private static Step.Refusal refused(
            Official official, Map<String, Object> form, String field, @Nullable String value) {
        if (value == null) {
            form.remove(field);
        } else {
            form.put(field, value);
        }
        return official.mayNotOpen(FormDesk.FORM_ACTS, form);
    }

    private void nothingIsStored() {
        assertThat(desk.acts("").getInt("total"), is(0));
    }
}
