package org.qingfeng.casework.clue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;

/** What becomes of a clue, from its registration to its conclusion and after. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class ClueStoryTest {
    private final ClueOffice office = new ClueOffice();
    private final Somebody subject = office.villager("江南岸");

    @Test
    void aLetterOfInquiryIsAnsweredAcceptedAndClosedWithItsClocks() {
        Filed clue = office.assigned("PETITION_ANONYMOUS", "2023-01-09", subject);
        assertThat(clue.get("number"), is("XS-2023-0001"));
        assertThat(clue.get("orgCode"), is(subject.orgCode()));

        office.inquired(clue, "2023-02-03", "2023-02-20", "2023-03-08");
        office.finishes(clue, "ACCEPTED_CLOSED").on("2023-03-10");

        assertThat(clue.state(), is("CONCLUDED"));
        assertThat(clue.get("conclusion"), is("ACCEPTED_CLOSED"));
        assertThat(clue.seen().getList("deadlines.rule"), contains("CLUE_OPINION", "INQUIRY_REPLY", "INQUIRY_REPORT"));
        assertThat(ClueOffice.dues(clue), contains("2023-02-09", "2023-02-24", "2023-03-20"));
        assertThat(clue.get("light"), is("GREY"));
        assertThat(clue.get("dispositions[0].approvedOn"), is("2023-02-03"));
        assertThat(clue.get("dispositions[0].outcome"), is("ACCEPTED_CLOSED"));
    }

    @Test
    void anInquiryMayTurnIntoAVerificationAndEndInTheFirstForm() {
        Filed clue = office.assigned("PETITION_REAL_NAME", "2023-04-03", subject);
        office.disposes(clue, "2023-04-26", "INQUIRY", "INQUIRY_TALK");
        office.replies(clue, "2023-05-10");
        office.disposes(clue, "2023-05-31", "VERIFY");
        office.reports(clue, "2023-07-14");
        office.finishes(clue, "FORM1").with("measure", "CRITICISM_EDUCATION").on("2023-07-18");

        assertThat(clue.seen().getList("dispositions.method"), contains("INQUIRY", "VERIFY"));
        assertThat(clue.seen().getList("dispositions.approvedOn"), contains("2023-04-26", "2023-05-31"));
        assertThat(clue.get("dispositions[0].outcome"), is("VERIFY"));
        assertThat(clue.get("measure"), is("CRITICISM_EDUCATION"));
        assertThat(ClueOffice.dues(clue), contains("2023-05-03", "2023-06-10", "2023-07-30"));
    }

    @Test
    void aVerificationIsExtendedOnceByThirtyDaysAndLeadsToACase() {
        Filed clue = office.assigned("OTHER_UNIT_AUDIT", "2023-05-15", subject);
        office.disposes(clue, "2023-06-09", "VERIFY");
        assertThat(clue.get("deadline.statutoryDue"), is("2023-08-08"));
        office.secretary.does("extend", clue).with("reason", "外调未结束").on("2023-08-04");
        assertThat(clue.get("deadline.statutoryDue"), is("2023-09-07"));

        office.reports(clue, "2023-08-20");
        office.finishes(clue, "CASE_FILED").on("2023-08-21");

        assertThat(clue.get("conclusion"), is("CASE_FILED"));
    }

    @Test
    void aHeldClueIsReviewedEverySixMonthsAndStaysInHand() {
        Filed clue = office.assigned("UPPER", "2023-10-30", subject);
        office.disposes(clue, "2023-11-22", "VERIFY");
        office.disposes(clue, "2023-12-20", "HOLD");
        assertThat(clue.get("deadline.statutoryDue"), is("2024-06-20"));

        office.lead.does("review-hold", clue).with("text", "线索仍不具备核查条件").on("2024-06-18");

        assertThat(clue.state(), is("HOLD"));
        assertThat(clue.get("deadline.statutoryDue"), is("2024-12-18"));
        assertThat(clue.seen().getList("dispositions[1].reviewedOn"), contains("2024-06-18"));
        office.disposes(clue, "2024-07-01", "CLOSE", "CLOSE_NOT_CHECKABLE");
        assertThat(clue.get("conclusion"), is("NO_ACTION"));
        assertThat(clue.get("closingReason"), is("CLOSE_NOT_CHECKABLE"));
    }

    @Test
    void aReturnedProposalIsMadeAgain() {
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", subject);
        office.proposes(clue, "CLOSE", "CLOSE_NO_SUBSTANCE").on("2023-03-01");
        office.secretary.does("return-proposal", clue).with("reason", "应函询").on("2023-03-02");
        assertThat(clue.state(), is("ASSIGNED"));
        assertThat(clue.seen().getList("dispositions"), is(List.of()));

        office.disposes(clue, "2023-03-15", "INQUIRY", "INQUIRY_LETTER");
        assertThat(clue.get("dispositions[0].number"), is("1"));
    }

    @Test
    void whatBelongsElsewhereIsHandedOver() {
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", subject);
        office.disposes(clue, "2023-03-15", "TRANSFER");
        office.lead.does("transfer", clue).with("receiver", "县公安局").on("2023-03-17");

        assertThat(clue.state(), is("TRANSFERRED"));
        assertThat(clue.get("transferredOn"), is("2023-03-17"));
    }

    @Test
    void newFactsOpenItAgainWithTheNextLine() {
        Filed clue = office.unfounded(subject);
        office.secretary.does("reregister", clue).with("reason", "发现新的证据").on("2023-06-01");
        assertThat(clue.state(), is("REGISTERED"));
        assertThat(clue.get("conclusion"), nullValue());
        assertThat(clue.get("deadline.statutoryDue"), is("2023-07-01"));

        office.assigns(clue, office.lead, office.second).on("2023-06-02");
        office.disposes(clue, "2023-06-20", "VERIFY");
        assertThat(clue.get("dispositions[1].number"), is("2"));
        assertThat(clue.get("number"), is("XS-2023-0001"));
    }

    @Test
    void aClearedPersonIsConsultedClearedInWritingAndRevisited() {
        Filed clue = office.unfounded(subject);
        office.lead
                .does("clarifications", clue)
                .with("basis", "UNIT")
                .with("reason", "失实反映造成影响")
                .on("2023-04-21");
        office.lead.does("clarifications/1/consult", clue).with("agreed", true).on("2023-04-24");
        office.secretary
                .does("clarifications/1/approve", clue)
                .with("ways", List.of("WRITTEN", "MEETING"))
                .on("2023-04-25");
        office.lead
                .does("clarifications/1/carry-out", clue)
                .with("text", "村党员大会澄清")
                .on("2023-04-28");
        office.lead.does("clarifications/1/revisit", clue).with("text", "本人满意").on("2023-06-28");

        assertThat(clue.get("clarifications[0].state"), is("CLOSED"));
        assertThat(clue.get("clarifications[0].doneOn"), is("2023-04-28"));
        assertThat(
                office.secretary.reads(clue).getList("clarifications[0].personIds"),
                contains(subject.id().toString()));
    }

    @Test
    void onlyAnUpperOrganFindsAFalseAccusationAndAMistakeEndsInEducation() {
        Filed clue = office.unfounded(subject);
        office.lead
                .does("suspect-false-accusation", clue)
                .with("reason", "材料系伪造")
                .on("2023-05-04");
        office.lead
                .does("accusation/verify", clue)
                .with("mistake", false)
                .with("finding", "有证据证明捏造")
                .on("2023-05-20");
        office.secretary
                .does("accusation/confirm", clue)
                .with("organ", office.county.code.substring(0, 4) + "00000000-010")
                .with("approvalNumber", "云纪批〔2023〕5号")
                .on("2023-06-20");
        assertThat(clue.get("accusation.state"), is("CONFIRMED_BY_UPPER"));

        Filed another = office.unfounded(subject);
        office.lead
                .does("suspect-false-accusation", another)
                .with("reason", "疑似")
                .on("2023-05-04");
        office.lead
                .does("accusation/verify", another)
                .with("mistake", true)
                .with("finding", "误解政策")
                .on("2023-05-20");
        assertThat(another.get("accusation.state"), is("MISTAKE"));
    }

    @Test
    void theFirstSubjectThatBecomesKnownDecidesWhereItBelongs() {
        Filed clue = office.registered("INSPECTION_TOUR", "2023-02-27");
        assertThat(clue.get("orgCode"), is(office.county.town));

        JsonPath changed = office.lead
                .asks()
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", '"' + clue.get("version") + '"')
                .body(Map.of("subjects", List.of(subject.snapshot())))
                .patch("/v1/clues/" + clue.id())
                .jsonPath();

        assertThat(changed.getString("orgCode"), is(subject.orgCode()));
        assertThat(office.lead.reads(clue).getList("subjects.name"), contains("江南岸"));
    }

    @Test
    void aCorrectionMovesTheDatesThatCountWithTheirClocks() {
        Filed clue = office.unfounded(subject);
        office.secretary
                .does("correct", clue)
                .with("changes", Map.of("receivedOn", "2023-02-05", "firstApprovedOn", "2023-03-01"))
                .with("reason", "登记日期有误")
                .now();

        assertThat(clue.get("receivedOn"), is("2023-02-05"));
        assertThat(ClueOffice.dues(clue), contains("2023-03-05", "2023-04-30"));
        assertThat(clue.get("dispositions[0].approvedOn"), is("2023-03-01"));
        assertThat(clue.seen().getList("stateHistory.on"), hasItem("2023-03-01"));
    }

    @Test
    void aListNamesNobodyAndAReadingNeedsAReason() {
        Filed clue = office.assigned("SUPERVISION", "2023-02-20", subject);
        assertThat("the answer to a step", clue.get("summary"), nullValue());

        JsonPath listed = office.secretary
                .asks()
                .get("/v1/clues?number=" + clue.get("number"))
                .jsonPath();
        assertThat(listed.getString("items[0].subjects"), nullValue());
        assertThat(listed.getString("items[0].summary"), nullValue());
        assertThat(office.secretary.asks().get("/v1/clues/" + clue.id()).statusCode(), is(400));
        assertThat(office.secretary.reads(clue).getList("subjects.name"), contains("江南岸"));
        assertThat(
                office.secretary
                        .asks()
                        .get("/v1/clues/" + clue.id() + "/history")
                        .jsonPath()
                        .getList("verb"),
                contains("registered", "assigned"));
    }
}
