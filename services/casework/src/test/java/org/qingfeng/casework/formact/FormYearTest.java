package org.qingfeng.casework.formact;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.qingfeng.casework.office.CaseDesk.sanction;
import static org.qingfeng.casework.office.CaseDesk.shown;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.CaseDesk;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.FormDesk;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;

/** 清河镇 2023's four forms as domain H.1 composes them: M04 63 = 48 + 12 + 3; M11 29; form 2: 3, form 3: none, form 4: 1. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class FormYearTest {
    private final ClueOffice office = new ClueOffice();
    private final FormDesk desk = new FormDesk(office);
    private final CaseDesk cases = desk.cases;
    private final List<Somebody> villagers =
            List.of(office.villager("江南岸"), office.villager("柳映溪"), office.villager("闻人远"), office.villager("贺兰舟"));

    @Test
    void sixtyThreeUsesByLeadersCountOnceASittingWhateverTheirPersons() {
        List<Official> leaders = List.of(desk.leader("何望山"), desk.leader("宋知白"));
        for (int i = 0; i < 63; i++) {
            String measure = i < 48 ? "REMINDER_TALK" : i < 60 ? "CRITICISM_EDUCATION" : "SELF_EXAMINATION";
            String day = "2023-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1);
            Somebody one = villagers.get(i % 4);
            Official leader = leaders.get(i % 2);
            leader.opens(
                    FormDesk.FORM_ACTS,
                    i % 10 == 0
                            ? desk.byLeader(day, measure, one, villagers.get((i + 1) % 4))
                            : desk.byLeader(day, measure, one));
        }
        assertThat(count("responsibility=PRINCIPAL"), is(63));
        assertThat(count("responsibility=PRINCIPAL&measure=REMINDER_TALK"), is(48));
        assertThat(count("responsibility=PRINCIPAL&measure=CRITICISM_EDUCATION"), is(12));
        assertThat(count("responsibility=PRINCIPAL&measure=SELF_EXAMINATION"), is(3));
        assertThat("none of them is the organ's", count("responsibility=SUPERVISORY"), is(0));
    }

    @Test
    void twentyNineUsesOfTheFirstFormByTheOrganAndWhatIsHeavierOnceForAPersonAndMatter() {
        firstFormOfClues();
        Filed exempt = cases.resolved(cases.ready(villagers.get(0)), "2023-06-20");
        cases.outcome(exempt, "EXEMPT").with("measure", "CRITICISM_EDUCATION").on("2023-09-12");
        dailySupervision(11, "REMINDER_TALK");
        dailySupervision(6, "CRITICISM_EDUCATION");
        dailySupervision(3, "SELF_EXAMINATION");
        sanctions();

        assertThat(count("state=EFFECTIVE&form=FIRST"), is(29));
        assertThat(count("state=EFFECTIVE&measure=INQUIRY_CLOSED"), is(3));
        assertThat(count("state=EFFECTIVE&measure=REMINDER_TALK"), is(2 + 11));
        assertThat(count("state=EFFECTIVE&measure=CRITICISM_EDUCATION"), is(2 + 1 + 6));
        assertThat(count("state=EFFECTIVE&measure=ADMONITION"), is(1));
        assertThat(count("state=EFFECTIVE&measure=SELF_EXAMINATION"), is(3));
        assertThat(count("state=EFFECTIVE&form=SECOND"), is(3));
        assertThat(count("state=EFFECTIVE&form=THIRD"), is(0));
        assertThat(count("state=EFFECTIVE&form=FOURTH"), is(1));
        assertThat("every one has an approver", approvers(), is(33));
    }

    /** 谈话函询采信了结 3, 函询后谈话提醒 2, 初核后批评教育 2, 诫勉 1. */
    private void firstFormOfClues() {
        for (String day : List.of("2023-03-10", "2023-07-20", "2023-08-17")) {
            Filed clue = office.assigned("PETITION_ANONYMOUS", "2023-01-09", villagers.get(0));
            office.inquired(clue, "2023-02-03", "2023-02-20", "2023-03-08");
            office.finishes(clue, "ACCEPTED_CLOSED").on(day);
        }
        for (String day : List.of("2023-04-12", "2023-10-25")) {
            Filed clue = office.assigned("SUPERVISION", "2023-02-20", villagers.get(1));
            office.inquired(clue, "2023-03-15", "2023-03-28", "2023-04-10");
            office.finishes(clue, "FORM1").with("measure", "REMINDER_TALK").on(day);
        }
        verified("CRITICISM_EDUCATION", "2023-07-18");
        verified("CRITICISM_EDUCATION", "2023-07-28");
        verified("ADMONITION", "2023-09-27");
    }

    private void verified(String measure, String on) {
        Filed clue = office.assigned("UPPER", "2023-04-03", villagers.get(2));
        office.verified(clue, "2023-05-04", "2023-07-10");
        office.finishes(clue, "FORM1").with("measure", measure).on(on);
    }

    private void dailySupervision(int times, String type) {
        for (int i = 0; i < times; i++) {
            String day = "2023-%02d-15".formatted(i % 12 + 1);
            desk.holds(desk.scheduled(day, type, villagers.get(i % 4))).on(day);
        }
    }

    /** Z2 and Z4 once, Z3 twice on one day, Z1 expelled after his conviction. */
    private void sanctions() {
        sanctioned("PARTY", "SERIOUS_WARNING", office.county.townDiscipline, false);
        sanctioned("PARTY", "WARNING", office.county.townDiscipline, false);
        Filed both = cases.proposed(villagers.get(3), "2023-05-22", cases.byTown(), cases.byCounty());
        cases.countyFiles(cases.townFiles(both, "2023-05-22"), "2023-05-22");
        cases.met(
                cases.investigated(both, "2023-05-24"),
                "2023-07-20",
                shown("PARTY", "SERIOUS_WARNING"),
                shown("GOVERNMENTAL", "DEMERIT"));
        cases.reviewed(cases.tried(both, "2023-07-24"), "2023-08-07", "2023-08-18");
        cases.decides(
                        cases.resolved(both, "2023-08-25"),
                        sanction("PARTY", "SERIOUS_WARNING", office.county.townDiscipline),
                        sanction("GOVERNMENTAL", "DEMERIT", office.county.countySupervision))
                .on("2023-08-31");
        sanctioned("PARTY", "EXPULSION", office.county.countyDiscipline, true);
    }

    private void sanctioned(String family, String kind, String organ, boolean convicted) {
        Somebody person = office.villager("岑望舒");
        Filed file = cases.ready(person, shown(family, kind));
        cases.resolved(file, "2023-06-20");
        if (convicted) {
            cases.reviewed(file, "2023-06-21", "2023-06-27");
        }
        cases.decides(file, sanction(family, kind, organ))
                .with("afterConviction", convicted)
                .on("2023-06-28");
    }

    private int count(String query) {
        return desk.acts(query).getInt("total");
    }

    private int approvers() {
        return (int) desk.acts("").<String>getList("items.approvedBy").stream()
                .filter(approver -> approver != null && !approver.isBlank())
                .count();
    }
}
