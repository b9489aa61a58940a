package org.qingfeng.rectification;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.Topics;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Broker;
import org.qingfeng.testkit.Eventually;

/** 更正措施: a date that was entered wrongly is put right, in any state, and whoever counts is told. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class MeasureCorrectionTest {
    private final Town town = Town.founded();

    @Test
    void correctedDatesLeaveTheOldPlaceWithTheirReason() throws IOException {
        Filed problem = submitted();

        corrects(problem, Map.of("approvedOn", "2023-04-17", "doneOn", "2023-06-18"))
                .with("document", "清河党办函〔2023〕7号")
                .now();

        assertThat(problem.get("measures[0].approvedOn"), is("2023-04-17"));
        assertThat(problem.get("measures[0].doneOn"), is("2023-06-18"));
        assertThat(problem.get("measures[0].state"), is("DONE"));
        assertThat(problem.state(), is("PENDING_ACCEPTANCE"));
        JsonNode told = lastEvent(problem, "measure-corrected");
        assertThat(told.at("/measures/0/approvedOn").asText(), is("2023-04-17"));
        assertThat(told.at("/measures/0/doneOn").asText(), is("2023-06-18"));
        List<String> reasons = town.manager
                .asks()
                .get("/v1/problems/" + problem.id() + "/history")
                .jsonPath()
                .getList("reason");
        assertThat(reasons, hasItem("登记有误（清河党办函〔2023〕7号）"));
        town.acceptor.does("verify", problem, 1).refusedOn("2023-06-17").as(422, "date-before-step");
        town.acceptor.does("verify", problem, 1).on("2023-06-18");
    }

    @Test
    void anotherUnitCarriesItOutFromTheBeginning() {
        Filed problem = submitted();

        corrects(problem, Map.of("ownerOrgCode", town.village)).now();

        assertThat(problem.get("measures[0].ownerOrgCode"), is(town.village));
        assertThat(town.villageHead.sees(problem).seen().getList("measures").size(), is(1));
    }

    @Test
    void keepsTheOrderOfTheStepsAndInventsNothing() {
        Filed problem = submitted();
        corrects(problem, Map.of()).refused().as(422, "nothing-to-correct");
        corrects(problem, Map.of("verifiedOn", "2023-06-21")).refused().as(422, "not-yet-there");
        corrects(problem, Map.of("approvedOn", "2023-04-09")).refused().as(422, "date-before-step");
        corrects(problem, Map.of("approvedOn", "2023-05-02")).refused().as(422, "date-after-next-step");
        corrects(problem, Map.of("doneOn", "2023-04-30")).refused().as(422, "date-before-step");
        corrects(problem, Map.of("doneOn", "2023-06-26")).refused().as(422, "date-after-next-step");
        corrects(problem, Map.of("doneOn", "2199-01-01")).refused().as(422, "date-in-future");
        corrects(problem, Map.of("dueOn", "2023-07-31")).refused().as(409, "due-date-has-passed");
        corrects(problem, Map.of("startsOn", "2023-07-01")).refused().as(422, "due-before-start");
        corrects(problem, Map.of("state", "VERIFIED")).refused().as(400, "unknown-field");
        corrects(problem, Map.of("ownerOrgCode", town.code.substring(0, 9) + "999"))
                .refused()
                .as(422, "not-known-here");
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("owner", null);
        corrects(problem, nobody).refused().as(409, "measure-incomplete");
    }

    @Test
    void byAnotherThanWhoProposedIt() {
        Filed problem = town.liaison.finds("会议多", "2023-03-20");
        town.manager.plans(problem, "压减会议", "2023-06-30");
        corrects(problem, Map.of("content", "压减会议和文件")).refused().as(409, "proposer-cannot-confirm");
        new Step(town.otherManager, problem, "/measures/" + problem.measure(1) + "/correct")
                .with("changes", Map.of("content", "压减会议和文件"))
                .with("reason", "登记有误")
                .now();
        assertThat(problem.get("measures[0].content"), is("压减会议和文件"));
    }

    private Step corrects(Filed problem, Map<String, Object> changes) {
        return town.manager.does("correct", problem, 1).with("changes", changes).with("reason", "登记有误");
    }

    /** Approved 2023-04-18, first reported 2023-05-01, done 2023-06-20, submitted 2023-06-25. */
    private Filed submitted() {
        Filed problem =
                town.manager.confirms(town.liaison.finds("会议多", "2023-03-20")).on("2023-04-10");
        town.liaison.plans(problem, "压减会议", "2023-06-30");
        town.manager.approvesPlan(problem).with("dueOn", "2023-09-30").on("2023-04-18");
        town.liaison.does("progress", problem, 1).with("note", "已开展").on("2023-05-01");
        town.liaison
                .does("complete", problem, 1)
                .with("note", "已完成")
                .with("evidence", List.of(Map.of("title", "会议记录")))
                .on("2023-06-20");
        return town.liaison.submits(problem).on("2023-06-25");
    }

    private static JsonNode lastEvent(Filed problem, String verb) throws IOException {
        byte[] event = Eventually.get(
                        verb + " is told",
                        () -> Broker.read(Topics.RECTIFICATION, problem.id().toString()).stream()
                                .filter(m -> String.valueOf(Broker.header(m, EventHeaders.TYPE))
                                        .endsWith("problem." + verb + ".v1"))
                                .map(m -> m.value())
                                .toList(),
                        told -> !told.isEmpty())
                .get(0);
        return new ObjectMapper().readTree(event);
    }
}
