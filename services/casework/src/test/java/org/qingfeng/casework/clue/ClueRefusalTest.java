package org.qingfeng.casework.clue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.casework.office.Step;
import org.qingfeng.testkit.Backbone;

/** Everything a clue refuses, with the rule's name. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class ClueRefusalTest {
    private final ClueOffice office = new ClueOffice();
    private final Somebody subject = office.villager("江南岸");

    @Test
    void leadersManagedAboveAreNotRegisteredHere() {
        Somebody leader = Somebody.inOffice("宁远舟", office.county.office)
                .managedBy("COUNTY")
                .announced();
        office.lead
                .mayNotOpen(ClueOffice.CLUES, office.form("SUPERVISION", "2023-02-20", leader))
                .as(422, "subject-managed-above")
                .saying("上级");
    }

    @Test
    void aSubjectStandsOnceAndAgreesWithTheDirectory() {
        office.lead
                .mayNotOpen(ClueOffice.CLUES, office.form("SUPERVISION", "2023-02-20", subject, subject))
                .as(422, "subject-twice");
        office.lead
                .mayNotOpen(ClueOffice.CLUES, office.form("SUPERVISION", "2023-02-20", subject.outsideTheParty()))
                .as(422, "person-differs");
        Map<String, Object> elsewhere = office.form("SUPERVISION", "2023-02-20");
        elsewhere.put("orgCode", "990888888000");
        office.lead.mayNotOpen(ClueOffice.CLUES, elsewhere).as(422, "organization-not-yours");
        office.lead
                .mayNotOpen(ClueOffice.CLUES, office.form("SUPERVISION", "2099-02-20", subject))
                .as(422, "date-in-future");
    }

    @Test
    void nobodyRegistersWhatConcernsHimself() {
        Official insider = new Official(office.account("case-officer", subject.id()), subject.id());
        insider.mayNotOpen(ClueOffice.CLUES, office.form("SUPERVISION", "2023-02-20", subject))
                .as(422, "cannot-take-part");
    }

    @Test
    void whoMustRecuseHimselfIsGivenNothingAndTheSecretaryIsToldWhy() {
        Somebody colleague = Somebody.inVillage("闻人远", subject.orgCode()).announced();
        Filed clue = office.registered("SUPERVISION", "2023-02-20", subject);
        Official sameUnit = new Official(office.account("case-officer", colleague.id()), colleague.id());
        Official himself = new Official(office.account("case-officer", subject.id()), subject.id());
        office.other.opens(
                "/v1/conflicts",
                Map.of("about", subject.id().toString(), "relation", "CLOSE_RELATIVE", "on", "2023-01-05"));

        refused(office.assigns(clue, sameUnit), "同一单位");
        refused(office.assigns(clue, himself), "被反映人");
        refused(office.assigns(clue, office.other), "声明回避关系");
        office.assigns(clue, stranger()).refusedOn("2023-02-21").as(422, "not-known-here");
        office.assigns(clue).refusedOn("2023-02-21").as(422, "handlers-missing");
    }

    private static void refused(Step assignment, String why) {
        Step.Refusal refusal =
                assignment.refusedOn("2023-02-21").as(422, "must-recuse").saying(why);
        assertThat(refusal.problem().prettify(), containsString("监察法"));
    }

    private Official stranger() {
        UUID person = UUID.randomUUID();
        return new Official(office.account("case-officer", person), person);
    }

    @Test
    void aProposalNamesAMethodWithItsPartThatMayFollow() {
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", subject);
        office.proposes(clue, "CLOSE").refusedOn("2023-03-01").as(422, "sub-method-missing");
        office.proposes(clue, "CLOSE", "INQUIRY_TALK").refusedOn("2023-03-01").as(422, "sub-method-of-another");
        office.proposes(clue, "HOLD").refusedOn("2023-02-19").as(422, "date-before-step");

        office.disposes(clue, "2023-03-15", "VERIFY");
        office.proposes(clue, "TRANSFER").refusedOn("2023-03-20").as(409, "method-not-from-here");
        office.proposes(clue, "HOLD").on("2023-03-20");
        office.proposes(clue, "HOLD").refusedOn("2023-03-21").as(409, "proposal-pending");
        office.finishes(clue, "UNFOUNDED").refusedOn("2023-03-21").as(409, "proposal-pending");
    }

    @Test
    void whoProposedOrReportedDoesNotApprove() {
        Official both = new Official(
                office.lead.token().with("groups", List.of("case-officer", "discipline-secretary")),
                office.lead.person());
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", subject);
        office.proposes(clue, "VERIFY").on("2023-03-10");
        both.does("approve", clue).refusedOn("2023-03-10").as(409, "approver-is-proposer");
        office.secretary.does("approve", clue).refusedOn("2023-03-09").as(422, "date-before-step");
        office.secretary.does("approve", clue).on("2023-03-10");
        office.reports(clue, "2023-04-10");
        both.does("finish", clue)
                .with("conclusion", "UNFOUNDED")
                .with("reason", "失实")
                .refusedOn("2023-04-11")
                .as(409, "approver-is-proposer");
    }

    @Test
    void aVerificationNeedsTwoPersonsAndOneExtensionInTime() {
        Filed clue = office.registered("SUPERVISION", "2023-02-20", subject);
        office.assigns(clue, office.lead).on("2023-02-20");
        office.proposes(clue, "VERIFY").on("2023-03-01");
        office.secretary.does("approve", clue).refusedOn("2023-03-01").as(409, "verification-needs-two");
        office.secretary.does("return-proposal", clue).with("reason", "增加人员").on("2023-03-01");
        office.assigns(clue, office.lead, office.second).on("2023-03-01");
        office.disposes(clue, "2023-03-01", "VERIFY");
        extend(clue).refusedOn("2023-05-01").as(409, "extended-too-late");
        extend(clue).on("2023-04-20");
        extend(clue).refusedOn("2023-04-21").as(409, "extended-already");
    }

    private Step extend(Filed clue) {
        return office.secretary.does("extend", clue).with("reason", "外调未结束");
    }

    @Test
    void nothingIsConcludedWithoutAReportNorInAWayThatDoesNotFit() {
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", subject);
        office.secretary.does("approve", clue).refusedOn("2023-03-01").as(409, "transition-not-allowed");
        office.disposes(clue, "2023-03-15", "VERIFY");
        office.secretary.does("approve", clue).refusedOn("2023-03-16").as(409, "no-proposal-pending");
        office.finishes(clue, "UNFOUNDED").refusedOn("2023-04-10").as(409, "report-missing");
        office.reports(clue, "2023-04-10");
        office.lead
                .does("report", clue)
                .with("text", "再报告")
                .refusedOn("2023-04-11")
                .as(409, "reported-already");
        office.finishes(clue, "ACCEPTED_CLOSED").refusedOn("2023-04-10").as(409, "conclusion-not-from-here");
        office.finishes(clue, "FORM1").refusedOn("2023-04-10").as(422, "measure-missing");
        office.finishes(clue, "UNFOUNDED")
                .with("measure", "REMINDER_TALK")
                .refusedOn("2023-04-10")
                .as(422, "measure-unwanted");
        office.finishes(clue, "UNFOUNDED")
                .with("caseId", clue.id().toString())
                .refusedOn("2023-04-10")
                .as(422, "case-unwanted");
        office.finishes(clue, "CASE_FILED")
                .with("caseId", clue.id().toString())
                .refusedOn("2023-04-10")
                .as(422, "case-not-known");
    }

    @Test
    void theFirstFormNeedsSomebody() {
        Filed clue = office.registered("SUPERVISION", "2023-02-20");
        office.assigns(clue, office.lead, office.second).on("2023-02-20");
        office.verified(clue, "2023-03-15", "2023-04-10");
        office.finishes(clue, "FORM1")
                .with("measure", "REMINDER_TALK")
                .refusedOn("2023-04-12")
                .as(422, "nobody-to-handle");
    }

    @Test
    void aLetterIsDeliveredOnceAndATalkHasNone() {
        Filed talk = office.assigned("SUPERVISION", "2023-02-20", subject);
        office.disposes(talk, "2023-03-01", "INQUIRY", "INQUIRY_TALK");
        office.lead.does("deliver-inquiry", talk).refusedOn("2023-03-02").as(409, "not-by-letter");
        Filed letter = office.assigned("SUPERVISION", "2023-02-20", subject);
        office.disposes(letter, "2023-03-01", "INQUIRY", "INQUIRY_LETTER");
        office.lead.does("deliver-inquiry", letter).on("2023-03-02");
        office.lead.does("deliver-inquiry", letter).refusedOn("2023-03-03").as(409, "delivered-already");
    }

    @Test
    void aClarificationGoesItsWayAndAFalseAccusationToTheUpperOrgan() {
        Filed filed = office.assigned("SUPERVISION", "2023-02-20", subject);
        office.verified(filed, "2023-03-15", "2023-04-10");
        office.finishes(filed, "CASE_FILED").on("2023-04-12");
        clarify(filed).refusedOn("2023-04-13").as(409, "not-cleared-by-this");

        Filed clue = office.unfounded(subject);
        clarify(clue)
                .with("personIds", List.of(UUID.randomUUID().toString()))
                .refusedOn("2023-04-21")
                .as(422, "not-a-subject");
        clarify(clue).on("2023-04-21");
        approve(clue, "WRITTEN").refusedOn("2023-04-22").as(409, "clarification-not-now");
        office.lead
                .does("clarifications/2/consult", clue)
                .with("agreed", true)
                .refusedOn("2023-04-22")
                .as(422, "no-such-clarification");
        office.lead.does("clarifications/1/consult", clue).with("agreed", false).on("2023-04-22");
        approve(clue, "MEETING").refusedOn("2023-04-23").as(422, "written-missing");
        approve(clue, "WRITTEN").refusedOn("2023-04-23").as(409, "clarification-not-wanted");

        office.lead.does("suspect-false-accusation", clue).with("reason", "伪造").on("2023-05-04");
        confirm(clue, office.county.code).refusedOn("2023-05-05").as(409, "accusation-not-now");
        office.lead
                .does("accusation/verify", clue)
                .with("mistake", false)
                .with("finding", "捏造")
                .on("2023-05-20");
        confirm(clue, office.county.countyDiscipline).refusedOn("2023-05-21").as(422, "only-an-upper-organ-finds-it");
        office.lead
                .does("suspect-false-accusation", clue)
                .with("reason", "伪造")
                .refusedOn("2023-05-21")
                .as(409, "accusation-already");
    }

    private Step clarify(Filed clue) {
        return office.lead.does("clarifications", clue).with("basis", "UNIT").with("reason", "失实");
    }

    private Step approve(Filed clue, String way) {
        return office.secretary.does("clarifications/1/approve", clue).with("ways", List.of(way));
    }

    private Step confirm(Filed clue, String organ) {
        return office.secretary
                .does("accusation/confirm", clue)
                .with("organ", organ)
                .with("approvalNumber", "安纪批〔2023〕1号");
    }

    @Test
    void aCorrectionKeepsTheOrderOfDatesAndInventsNone() {
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", subject);
        correct(clue, Map.of("receivedOn", "2023-02-21")).refused().as(422, "date-after-next-step");
        correct(clue, Map.of("concludedOn", "2023-03-21")).refused().as(422, "not-yet-there");
        correct(clue, Map.of("receivedOn", "2023-02-20")).refused().as(422, "nothing-to-change");
        correct(clue, Map.of("receivedOn", "2023-02-17")).refused().as(409, "due-date-has-passed");
        assertThat(clue.state(), is("ASSIGNED"));
    }

    private Step correct(Filed clue, Map<String, Object> changes) {
        return office.secretary.does("correct", clue).with("changes", changes).with("reason", "登记有误");
    }

    @Test
    void aConflictIsDeclaredOnceAndNotWithOneself() {
        Map<String, Object> form = Map.of("about", subject.id().toString(), "relation", "WITNESS", "on", "2023-01-05");
        Filed conflict = office.other.opens("/v1/conflicts", form);
        office.other.mayNotOpen("/v1/conflicts", form).as(409, "conflict-declared-already");
        office.other
                .mayNotOpen("/v1/conflicts", Map.of("about", office.other.id(), "relation", "OTHER"))
                .as(422, "conflict-with-oneself");
        office.secretary.does("end", conflict).with("reason", "关系已解除").on("2023-06-01");
        assertThat(conflict.state(), is("ENDED"));
    }
}
