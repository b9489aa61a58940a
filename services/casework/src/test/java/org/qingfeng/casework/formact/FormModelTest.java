package org.qingfeng.casework.formact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.FormDesk;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;

/**
 * 不重不漏 against a model of its own: acts of one person in one clue, approved, corrected and voided in any order. After each
 * command the service and the model must agree which one counts; a failure names the seed and the commands before it.
 */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class FormModelTest {
    private static final String DAY = "2023-06-01";
    private static final int COMMANDS = 14;
    /** From the lightest, as the regulation's commentary has them. */
    private static final List<String> MEASURES =
            List.of("REMINDER_TALK", "CRITICISM_EDUCATION", "SELF_EXAMINATION", "CIRCULATED_CRITICISM", "ADMONITION");

    private final ClueOffice office = new ClueOffice();
    private final FormDesk desk = new FormDesk(office);
    private final Somebody person = office.villager("江南岸");

    /** What was applied and stands, in the order in which it was recorded. */
    private record Standing(Filed act, String measure) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void exactlyTheHeaviestOfWhatStandsIsEffective(long seed) {
        Filed clue = clue();
        Random random = new Random(seed);
        List<Standing> standing = new ArrayList<>();
        List<String> story = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            int what = random.nextInt(4);
            String measure = MEASURES.get(random.nextInt(MEASURES.size()));
            if (standing.isEmpty() || what < 2) {
                standing.add(new Standing(approved(clue, measure), measure));
                story.add("apply " + measure);
            } else {
                int place = random.nextInt(standing.size());
                Standing one = standing.get(place);
                desk.refresh(one.act());
                if (what == 2) {
                    office.secretary
                            .does("void", one.act())
                            .with("reason", "有误")
                            .now();
                    standing.remove(place);
                    story.add("void " + one.measure());
                } else if (!one.measure().equals(measure)) {
                    office.secretary
                            .does("correct", one.act())
                            .with("changes", Map.of("measure", measure))
                            .with("reason", "有误")
                            .now();
                    standing.set(place, new Standing(one.act(), measure));
                    story.add("correct " + one.measure() + " to " + measure);
                }
            }
            assertEquals(counting(standing), effective(clue), () -> "seed " + seed + ", " + story);
        }
    }

    private Filed clue() {
        return office.assigned("SUPERVISION", "2023-02-20", person);
    }

    /** The first of the heaviest. */
    private static List<String> counting(List<Standing> standing) {
        return standing.stream()
                .max(Comparator.<Standing>comparingInt(s -> MEASURES.indexOf(s.measure()))
                        .thenComparing(s -> -standing.indexOf(s)))
                .map(s -> s.act().get("id"))
                .stream()
                .toList();
    }

    private List<String> effective(Filed clue) {
        return desk.acts("state=EFFECTIVE&clueId=" + clue.id()).getList("items.id");
    }

    private Filed approved(Filed clue, String measure) {
        return office.secretary.does("approve", recorded(clue, measure)).on(DAY);
    }

    private Filed recorded(Filed clue, String measure) {
        Map<String, Object> form = desk.byOrgan(DAY, measure, person);
        form.put("clueId", clue.id().toString());
        return office.lead.opens(FormDesk.FORM_ACTS, form);
    }

    @Test
    void whatIsApprovedAtTheSameTimeLeavesOneEffective() throws Exception {
        Filed clue = clue();
        List<Filed> proposed = Stream.concat(MEASURES.stream(), MEASURES.stream())
                .map(measure -> recorded(clue, measure))
                .toList();
        ExecutorService several = Executors.newFixedThreadPool(5);
        try {
            List<Future<Filed>> approvals = proposed.stream()
                    .map(act -> several.submit(
                            () -> office.secretary.does("approve", act).on(DAY)))
                    .toList();
            for (Future<Filed> approval : approvals) {
                approval.get();
            }
        } finally {
            several.shutdown();
        }
        assertEquals(
                List.of("ADMONITION"),
                desk.acts("state=EFFECTIVE&clueId=" + clue.id()).getList("items.measure"));
        assertEquals(9, desk.acts("state=SUPERSEDED&clueId=" + clue.id()).getInt("total"));
    }
}
