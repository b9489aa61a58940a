package org.qingfeng.casework.clue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.testkit.Backbone;

/** The lights on a chosen day, 13 July 2023: C23-013 of H.2 is one day late. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "context", value = "casework"),
            @ResourceArg(name = "qingfeng.today", value = "2023-07-13")
        })
class ClueLightsTest {
    private final ClueOffice office = new ClueOffice();

    @Test
    void redAfterTheDueDateYellowBeforeItAndGreyWhenSettled() {
        Filed late = office.assigned("SUPERVISION", "2023-06-12", office.villager("甲"));
        Filed near = office.assigned("SUPERVISION", "2023-06-16", office.villager("乙"));
        Filed fresh = office.assigned("UPPER", "2023-07-10", office.villager("丙"));
        Filed closed = office.assigned("PETITION_ANONYMOUS", "2023-06-26", office.villager("丁"));
        office.disposes(closed, "2023-07-12", "CLOSE", "CLOSE_NO_SUBSTANCE");

        assertLight(late, "RED", true);
        assertThat(late.get("deadline.remainingDays"), is("-1"));
        assertLight(near, "YELLOW", false);
        assertLight(fresh, "GREEN", false);
        assertLight(closed, "GREY", false);
        assertThat(numbers("overdue=true"), contains(late.get("number")));
    }

    private void assertLight(Filed clue, String light, boolean overdue) {
        assertThat(clue.get("light"), is(light));
        assertThat(clue.seen().getBoolean("overdue"), is(overdue));
        assertThat(numbers("light=" + light), contains(clue.get("number")));
    }

    private List<String> numbers(String filter) {
        return office.secretary.asks().get("/v1/clues?" + filter).jsonPath().getList("items.number");
    }
}
