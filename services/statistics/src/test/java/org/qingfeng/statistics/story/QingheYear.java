package org.qingfeng.statistics.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.rectification.CampaignEvent;
import org.qingfeng.contracts.rectification.RuleEvent;

/** Everything that domain H.1 counts in a town's 2023, in every context. */
public final class QingheYear {
    private static final List<Integer> MEASURES = List.of(4, 3, 4, 3, 3, 4, 3, 4, 3);
    private static final List<String> SOURCES =
            List.of("SELF", "SELF", "SELF", "SELF", "TEAM", "TEAM", "INSP", "PUB", "UP");

    private final List<RecordEvent> events = new ArrayList<>();
    private final String town;
    private final UUID campaign;
    private final CaseworkStory here;

    private QingheYear(String town, UUID campaign) {
        this.town = town;
        this.campaign = campaign;
        this.here = new CaseworkStory(town.substring(0, 9) + "201");
    }

    public static List<RecordEvent> all(String town, UUID campaign) {
        QingheYear year = new QingheYear(town, campaign);
        year.campaign();
        RuleEvent product = year.rules();
        year.problems();
        QingheClues.all(year.here).forEach(clue -> year.events.add(clue.event()));
        year.casesAndSanctions();
        year.formsAndLetters();
        year.events.addAll(QingheEducation.all(town));
        year.events.addAll(QingheSupervision.all(town, product.id()));
        return year.events;
    }

    private void campaign() {
        LocalDate starts = LocalDate.of(2023, 2, 6);
        events.add(new CampaignEvent(
                campaign,
                1,
                OrgCode.of(town),
                "RUNNING",
                "不担当、不作为问题专项行动",
                "《不担当、不作为问题专项行动》",
                2023,
                starts,
                LocalDate.of(2023, 12, 31),
                new CampaignEvent.WorkPlan("2023年清河镇全面从严治党和专项行动工作要点", null, starts),
                List.of(),
                List.of(OrgCode.of(town)),
                CaseworkStory.history("RUNNING", starts.toString())));
    }

    /** 9 problems with 31 measures, of which 29 are done; 8 closed, one extended. */
    private void problems() {
        for (int i = 0; i < MEASURES.size(); i++) {
            ProblemStory problem = ProblemStory.at(town + "-001", campaign)
                    .from(SOURCES.get(i))
                    .drafted("2023-02-10")
                    .confirmed("2023-03-01")
                    .planned("2023-03-10", MEASURES.get(i), "2023-09-30");
            boolean open = i == MEASURES.size() - 1;
            for (int measure = 0; measure < MEASURES.get(i) - (open ? 2 : 0); measure++) {
                problem.done(measure, "2023-08-01");
            }
            events.add(
                    open
                            ? problem.extendedTo("2024-03-31", "2023-09-20").last()
                            : problem.closed("2023-09-10").last());
        }
    }

    /** @return the one that came of the topic on 三资 */
    private RuleEvent rules() {
        for (int i = 0; i < 5; i++) {
            events.add(rule("制度" + i, i < 3 ? "NEW" : "REVISED"));
        }
        RuleEvent product = rule("清河镇村级集体“三资”管理办法", "NEW");
        events.add(product);
        return product;
    }

    private RuleEvent rule(String title, String kind) {
        LocalDate on = LocalDate.of(2023, 6, 20);
        return new RuleEvent(
                UUID.randomUUID(),
                1,
                OrgCode.of(town),
                "ISSUED",
                title,
                null,
                kind,
                campaign,
                List.of(),
                on,
                on,
                CaseworkStory.history("ISSUED", on.toString()));
    }

    private void casesAndSanctions() {
        events.add(here.filed(UUID.randomUUID(), "ZA", "2022-11-18", "PARTY", null, 2022));
        List<String> filed = List.of("2023-04-06", "2023-05-22", "2023-05-30", "2023-08-21", "2023-12-15");
        for (int i = 0; i < filed.size(); i++) {
            events.add(here.filed("Z" + (char) ('B' + i), filed.get(i), "PARTY", UUID.randomUUID()));
        }
        events.add(here.sanction("ZA", "PARTY", "EXPULSION", "2023-02-24"));
        events.add(here.sanction("ZB", "PARTY", "SERIOUS_WARNING", "2023-06-28"));
        events.add(here.sanction("ZC", "PARTY", "SERIOUS_WARNING", "2023-08-31"));
        events.add(here.sanction("ZC", "GOVERNMENTAL", "DEMERIT", "2023-08-31"));
        events.add(here.sanction("ZD", "GOVERNMENTAL", "DEMERIT", "2023-11-17"));
    }

    private void formsAndLetters() {
        times(48, () -> here.formByLeader("REMINDER_TALK", "2023-03-01", "PA"));
        times(12, () -> here.formByLeader("CRITICISM_EDUCATION", "2023-04-01", "PA"));
        times(3, () -> here.formByLeader("ORDERED_INSPECTION", "2023-05-01", "PA"));
        times(29, () -> here.form("FIRST", "REMINDER_TALK", "2023-06-01", "PC"));
        CaseworkStory organ = new CaseworkStory(town + "-010");
        times(22, () -> organ.letter("REMINDER", "OFFICE", town + "-004", "2023-06-05", "2023-06-21", "2023-06-20"));
        times(
                3,
                () -> organ.letter(
                        "DISCIPLINE_RECOMMENDATION",
                        "PARTY_ORGANIZATION",
                        town.substring(0, 9) + "201-001",
                        "2023-04-18",
                        "2023-05-18",
                        "2023-05-10"));
    }

    private interface Made {
        RecordEvent event();
    }

    private void times(int howMany, Made made) {
        for (int i = 0; i < howMany; i++) {
            events.add(made.event());
        }
    }
}
