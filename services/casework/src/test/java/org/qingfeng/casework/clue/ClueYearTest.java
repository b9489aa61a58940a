package org.qingfeng.casework.clue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;

/** 清河镇 2023: the 21 clues of H.2 with their dates and due dates, as they stand at the end of the year. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "context", value = "casework"),
            @ResourceArg(name = "qingfeng.today", value = "2023-12-31")
        })
class ClueYearTest {
    private static final String LETTER = "INQUIRY_LETTER";

    private final ClueOffice office = new ClueOffice();
    private final Map<Integer, Filed> clues = new LinkedHashMap<>();

    @Test
    void twentyOneCluesAreDisposedOfInTimeButOneAndTwoStayHeld() {
        inquiries();
        verifications();
        closingsAndHolds();

        assertThat(numbered(), is(21));
        assertThat(opinionDues(), is(DUE));
        assertThat(total("method=INQUIRY"), is(6));
        assertThat(total("method=VERIFY"), is(11));
        assertThat(total("method=CLOSE"), is(3));
        assertThat(total("method=HOLD"), is(1));
        assertThat(total("approvedFrom=2023-01-01&approvedTo=2023-12-31"), is(21));
        assertThat(total("conclusion=ACCEPTED_CLOSED"), is(3));
        assertThat(total("conclusion=FORM1"), is(5));
        assertThat(total("conclusion=UNFOUNDED"), is(3));
        assertThat(total("conclusion=NO_ACTION"), is(3));
        assertThat(total("conclusion=CASE_FILED"), is(5));
        assertThat(total("inHand=true"), is(2));
        assertThat(total("overdue=true"), is(0));
        assertThat(clue(17).get("deadline.statutoryDue"), is("2024-03-08"));
        assertThat(clue(21).get("deadline.statutoryDue"), is("2024-06-20"));
        assertThat(late(), is(List.of(13)));
    }

    /** All first dispositions are due one month after receipt. */
    private static final List<String> DUE = List.of(
            "2023-02-09",
            "2023-02-16",
            "2023-03-06",
            "2023-03-20",
            "2023-03-27",
            "2023-04-08",
            "2023-04-21",
            "2023-05-03",
            "2023-05-17",
            "2023-06-05",
            "2023-06-15",
            "2023-06-29",
            "2023-07-12",
            "2023-07-26",
            "2023-08-10",
            "2023-08-31",
            "2023-09-14",
            "2023-10-04",
            "2023-10-25",
            "2023-11-16",
            "2023-11-30");

    private Filed received(int number, String source, String on) {
        Somebody subject = office.villager("被反映人" + number);
        Filed clue = office.assigned(source, on, subject);
        clues.put(number, clue);
        return clue;
    }

    private void inquiries() {
        Filed c1 = received(1, "PETITION_ANONYMOUS", "2023-01-09");
        office.inquired(c1, "2023-02-03", "2023-02-22", "2023-03-09");
        office.finishes(c1, "ACCEPTED_CLOSED").on("2023-03-10");
        Filed c4 = received(4, "SUPERVISION", "2023-02-20");
        office.inquired(c4, "2023-03-15", "2023-03-30", "2023-04-11");
        firstForm(c4, "REMINDER_TALK", "2023-04-12");
        Filed c8 = received(8, "PETITION_REAL_NAME", "2023-04-03");
        office.disposes(c8, "2023-04-26", "INQUIRY", LETTER);
        office.replies(c8, "2023-05-12");
        office.disposes(c8, "2023-05-31", "VERIFY");
        office.reports(c8, "2023-07-17");
        firstForm(c8, "CRITICISM_EDUCATION", "2023-07-18");
        Filed c12 = received(12, "PETITION_REAL_NAME", "2023-05-29");
        office.inquired(c12, "2023-06-21", "2023-07-07", "2023-07-19");
        office.finishes(c12, "ACCEPTED_CLOSED").on("2023-07-20");
        cleared(c12, "2023-07-24");
        Filed c14 = received(14, "PETITION_ANONYMOUS", "2023-06-26");
        office.inquired(c14, "2023-07-19", "2023-08-04", "2023-08-16");
        office.finishes(c14, "ACCEPTED_CLOSED").on("2023-08-17");
        Filed c18 = received(18, "SUPERVISION", "2023-09-04");
        office.inquired(c18, "2023-09-27", "2023-10-16", "2023-10-24");
        firstForm(c18, "REMINDER_TALK", "2023-10-25");
    }

    private void verifications() {
        filed(2, "UPPER", "2023-01-16", "2023-02-10", "2023-04-06");
        Filed c3 = received(3, "PETITION_REAL_NAME", "2023-02-06");
        office.verified(c3, "2023-02-28", "2023-04-19");
        office.finishes(c3, "UNFOUNDED").on("2023-04-20");
        cleared(c3, "2023-04-24");
        filed(5, "INSPECTION_TOUR", "2023-02-27", "2023-03-24", "2023-05-22");
        filed(7, "OTHER_UNIT_LAW_ENFORCEMENT", "2023-03-21", "2023-04-14", "2023-05-30");
        Filed c10 = received(10, "UPPER", "2023-05-05");
        office.verified(c10, "2023-05-29", "2023-07-27");
        firstForm(c10, "CRITICISM_EDUCATION", "2023-07-28");
        Filed c11 = received(11, "OTHER_UNIT_AUDIT", "2023-05-15");
        office.disposes(c11, "2023-06-09", "VERIFY");
        office.secretary.does("extend", c11).with("reason", "外调未结束").on("2023-08-04");
        assertThat(c11.get("deadline.statutoryDue"), is("2023-09-07"));
        office.reports(c11, "2023-08-20");
        office.finishes(c11, "CASE_FILED").on("2023-08-21");
        unfounded(13, "SUPERVISION", "2023-06-12", "2023-07-14", "2023-08-30");
        Filed c15 = received(15, "UPPER", "2023-07-10");
        office.verified(c15, "2023-08-04", "2023-09-26");
        firstForm(c15, "ADMONITION", "2023-09-27");
        unfounded(16, "INSPECTION_TOUR", "2023-07-31", "2023-08-25", "2023-10-19");
        filed(20, "UPPER", "2023-10-16", "2023-11-10", "2023-12-15");
        Filed c21 = received(21, "UPPER", "2023-10-30");
        office.disposes(c21, "2023-11-22", "VERIFY");
        office.disposes(c21, "2023-12-20", "HOLD");
    }

    private void closingsAndHolds() {
        office.disposes(received(6, "PETITION_ANONYMOUS", "2023-03-08"), "2023-03-30", "CLOSE", "CLOSE_NO_SUBSTANCE");
        office.disposes(
                received(9, "PETITION_ANONYMOUS", "2023-04-17"), "2023-05-10", "CLOSE", "CLOSE_ALREADY_CONCLUDED");
        office.disposes(received(17, "PETITION_REAL_NAME", "2023-08-14"), "2023-09-08", "HOLD");
        office.disposes(received(19, "PETITION_ANONYMOUS", "2023-09-25"), "2023-10-18", "CLOSE", "CLOSE_NOT_CHECKABLE");
    }

    private void filed(int number, String source, String received, String approved, String filed) {
        Filed clue = received(number, source, received);
        office.verified(clue, approved, filed);
        office.finishes(clue, "CASE_FILED").on(filed);
    }

    private void unfounded(int number, String source, String received, String approved, String concluded) {
        Filed clue = received(number, source, received);
        office.verified(clue, approved, concluded);
        office.finishes(clue, "UNFOUNDED").on(concluded);
    }

    private void firstForm(Filed clue, String measure, String on) {
        office.finishes(clue, "FORM1").with("measure", measure).on(on);
    }

    private void cleared(Filed clue, String on) {
        office.lead
                .does("clarifications", clue)
                .with("basis", "UNIT")
                .with("reason", "失实")
                .on(on);
        office.lead.does("clarifications/1/consult", clue).with("agreed", true).on(on);
        office.secretary
                .does("clarifications/1/approve", clue)
                .with("ways", List.of("WRITTEN"))
                .on(on);
        office.lead
                .does("clarifications/1/carry-out", clue)
                .with("text", "书面澄清")
                .on(on);
        assertThat(clue.get("clarifications[0].state"), is("DONE"));
    }

    private Filed clue(int number) {
        return Objects.requireNonNull(clues.get(number));
    }

    private int numbered() {
        return (int)
                clues.values().stream().map(c -> c.get("number")).distinct().count();
    }

    private List<String> opinionDues() {
        return clues.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getValue().get("deadlines[0].statutoryDue"))
                .toList();
    }

    /** Settled after its due date. */
    private List<Integer> late() {
        return clues.entrySet().stream()
                .filter(e -> e.getValue().seen().getInt("deadlines[0].remainingDays") < 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int total(String filter) {
        return office.secretary
                .asks()
                .get("/v1/clues?limit=1&count=true&" + filter)
                .jsonPath()
                .getInt("total");
    }
}
