package org.qingfeng.statistics.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.qingfeng.contracts.RecordEvent;

/** The supervision of domain H.1's year in a town: risk points, relatives, matters, hearings, tasks, paper and meetings. */
public final class QingheSupervision {
    private static final int DECLARANTS = 120;
    private static final int RELATIVES = 1368;
    private static final int DISTINCT = 1301;
    private static final int VILLAGES = 12;

    private final List<RecordEvent> events = new ArrayList<>();
    private final RiskStory office;
    private final RiskStory village;
    private final RelativesStory relatives;
    private final SupervisionStory committee;
    private final SupervisionStory visited;
    private final UUID rule;

    private QingheSupervision(String town, UUID rule) {
        String east = town.substring(0, 9) + "201";
        office = new RiskStory(town + "-003");
        village = new RiskStory(east);
        relatives = new RelativesStory(east);
        committee = new SupervisionStory(town + "-011");
        visited = new SupervisionStory(east);
        this.rule = rule;
    }

    /** @param rule that came of the topic on 三资 */
    public static List<RecordEvent> all(String town, UUID rule) {
        QingheSupervision year = new QingheSupervision(town, rule);
        year.risks();
        year.relatives();
        year.tasks();
        year.rhythm();
        year.paper();
        return year.events;
    }

    /** 单位 38/41 and 48/53, 个人 312/418; 小微权力 32 with 74 steps. */
    private void risks() {
        times(12, () -> office.risk("UNIT", "HIGH", 1, "2023-03-10"));
        times(23, () -> office.risk("UNIT", "MEDIUM", 1, "2023-03-10"));
        times(3, () -> office.risk("UNIT", "MEDIUM", 2, "2023-03-10"));
        times(5, () -> village.risk("UNIT", "MEDIUM", 2, "2023-03-15"));
        times(43, () -> village.risk("UNIT", "LOW", 1, "2023-03-15"));
        times(206, () -> office.risk("PERSON", "LOW", 1, "2023-03-20"));
        times(106, () -> village.risk("PERSON", "MEDIUM", 2, "2023-03-20"));
        times(2, () -> village.risk("MICRO_POWER", "HIGH", 1, "2023-03-25"));
        times(22, () -> visited.power(2, "2023-04-01", null));
        times(10, () -> visited.power(3, "2023-04-01", null));
    }

    /** 120 declarants with 1,368 entries of 1,301 relatives; 47 matters of which 43 were published. */
    private void relatives() {
        for (int i = 0, entry = 0; i < DECLARANTS; i++) {
            int here = RELATIVES / DECLARANTS + (i < RELATIVES % DECLARANTS ? 1 : 0);
            List<String> names = new ArrayList<>();
            for (int n = 0; n < here; n++, entry++) {
                names.add("R" + letters(entry % DISTINCT));
            }
            events.add(relatives.declaration("C" + letters(i), "2023-05-10", names.toArray(String[]::new)));
        }
        times(43, () -> relatives.published("2023-06-05", "2023-07-20"));
        times(2, () -> relatives.unpublished("FALSE_MATCH", "2023-06-05"));
        times(2, () -> relatives.unpublished("CORRECTED", "2023-06-05"));
    }

    private void tasks() {
        times(24, () -> committee.task("清单式监督", "CLOSED", "2023-02-01"));
        events.add(committee.topic("农村集体“三资”", "2023-03-01", rule));
        times(2, () -> committee.topic("惠民补贴发放", "2023-05-01", null));
        times(11, () -> committee.finding("TOPIC", "RECTIFIED", "2023-06-15"));
        times(5, () -> visited.visit("2023-08-01", 1));
    }

    /** June all at once; in December eleven, and one made up for. */
    private void rhythm() {
        String[] held = states("HELD");
        events.add(committee.hearing("FIRST_HALF", "2023-06-30", "2023-06-27", held));
        held[VILLAGES - 1] = "MADE_UP";
        events.add(committee.hearing("SECOND_HALF", "2023-12-31", "2023-12-20", held));
        events.add(committee.directive("CONVEY", "2023-02-01", "2023-02-02"));
        events.add(committee.directive("CONVEY", "2023-03-01", "2023-03-04"));
        events.add(committee.directive("DEPLOY", "2023-03-01", "2023-03-03"));
        events.add(committee.directive("MEDIATE", "2023-09-01", "2023-09-01"));
    }

    private void paper() {
        events.add(office.quota("DOCUMENT", 133, 148));
        events.add(office.quota("MEETING", 82, 96));
        times(129, () -> office.use("DOCUMENT", "2023-05-05", false));
        times(79, () -> office.use("MEETING", "2023-05-08", false));
        events.add(office.use("MEETING", "2023-11-08", true));
    }

    private static String[] states(String state) {
        return Collections.nCopies(VILLAGES, state).toArray(String[]::new);
    }

    /** A number in letters that a reference may have. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; letters.length() < 4; rest /= 10) {
            letters.append((char) ('A' + rest % 10));
        }
        return letters + "Z";
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
