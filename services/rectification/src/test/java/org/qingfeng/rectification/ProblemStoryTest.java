package org.qingfeng.rectification;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.Topics;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Broker;
import org.qingfeng.testkit.Eventually;

/** 查摆、审定、整改、验收销号、回头看: the whole way of a problem. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class ProblemStoryTest {
    private final Town town = Town.founded();

    @Test
    void closedByAnotherThanWhoRectifiedItAndCountedFromThere() {
        Filed campaign = town.manager.opensCampaign(town);
        town.secretary.does("launch", campaign).on("2023-02-03");
        Filed problem = planned(town.liaison.finds("会议多", "2023-03-20"), campaign);
        town.liaison.finishes(problem, 1, "2023-06-20");
        town.liaison.submits(problem).on("2023-06-25");

        town.acceptor.accepts(problem).on("2023-09-12");

        assertThat(problem.state(), is("CLOSED"));
        assertThat(problem.get("number"), is("ZG-2023-0001"));
        assertThat(problem.get("closedOn"), is("2023-09-12"));
        assertThat(problem.get("light"), is("GREY"));
        assertThat(problem.get("stays[0].openedOn"), is("2023-04-10"));
        List<String> types = Eventually.get(
                "every step is told",
                () -> Broker.read(Topics.RECTIFICATION, problem.id().toString()).stream()
                        .map(m -> String.valueOf(Broker.header(m, EventHeaders.TYPE)))
                        .toList(),
                told -> told.size() == problem.version());
        assertThat(types.get(types.size() - 1), is("qingfeng.rectification.problem.accepted.v1"));
    }

    @Test
    void relapseFoundInLookBackReopensItUntilSomethingNewIsDone() {
        Filed problem = closed("办事效率低");

        town.acceptor
                .does("look-back", problem)
                .with("result", "RELAPSED")
                .with("dueOn", "2023-12-31")
                .on("2023-10-10");

        assertThat(problem.state(), is("RECTIFYING"));
        assertThat(problem.get("stays[1].relapsedOn"), is("2023-10-10"));
        town.liaison.submits(problem).refusedOn("2023-10-20").as(409, "nothing-new-since-relapse");
        town.manager.does("reopen", problem, 1).with("reason", "反弹").on("2023-10-21");
        town.liaison
                .does("complete", problem, 1)
                .with("evidence", List.of(Map.of("title", "复查记录")))
                .on("2023-11-01");
        town.liaison.submits(problem).on("2023-11-02");
        town.acceptor.does("return", problem).with("reason", "材料不全").on("2023-11-03");
        town.liaison.submits(problem).on("2023-11-05");
        town.acceptor.accepts(problem).on("2023-11-10");
        assertThat(problem.get("stays[1].closedOn"), is("2023-11-10"));
    }

    @Test
    void extendedByAnotherThanWhoAskedForIt() {
        Filed problem = planned(town.liaison.finds("道路失修", "2023-03-20"), null);
        town.liaison
                .does("extend", problem)
                .with("dueOn", "2024-03-31")
                .with("reason", "待上级批复")
                .on("2023-09-20");

        town.manager.does("decide-extension", problem).with("approved", true).on("2023-09-22");

        assertThat(problem.get("dueOn"), is("2024-03-31"));
        assertThat(problem.get("stays[0].dueOn"), is("2024-03-31"));
        assertThat(problem.get("overdue"), is("true"));
    }

    @Test
    void mergedIntoTheProblemWithTheSameRoot() {
        Filed master = confirmed("文件长");
        Filed same = confirmed("文件多");

        town.manager
                .does("merge", same)
                .with("into", Map.of("id", master.id().toString(), "version", master.version()))
                .on("2023-04-12");

        assertThat(same.state(), is("MERGED"));
        Filed absorbing = town.manager.sees(master);
        assertThat(absorbing.version(), is(master.version() + 1));
        assertThat(absorbing.get("mergedFrom[0]"), is(same.id().toString()));
        Filed third = confirmed("文件滥");
        town.manager
                .does("merge", third)
                .with("into", Map.of("id", master.id().toString(), "version", master.version()))
                .refusedOn("2023-04-12")
                .as(412, "stale");
    }

    @Test
    void correctedDatesLeaveTheOldPlace() {
        Filed problem = confirmed("迟到早退");

        town.manager
                .does("correct", problem)
                .with("changes", Map.of("confirmedOn", "2023-05-02", "orgCode", town.village))
                .with("reason", "登记日期有误")
                .now();

        assertThat(problem.get("confirmedOn"), is("2023-05-02"));
        assertThat(problem.get("orgCode"), is(town.village));
        assertThat(problem.get("stateHistory[1].on"), is("2023-05-02"));
        assertThat(problem.get("stays[0].openedOn"), is("2023-05-02"));
        assertThat(problem.state(), is("CONFIRMED"));
    }

    @Test
    void ranksAreListedWithTheirOfficialCodes() {
        List<String> codes = town.manager
                .asks()
                .get("/v1/code-lists")
                .jsonPath()
                .getList("find { it.name == 'rank' }.codes.externalCode");
        assertThat(codes, is(List.of("PRO", "DEP", "COU", "TOW", "GEN", "OTH")));
    }

    @Test
    void somebodyTheDirectoryDoesNotKnowStaysThroughAChangeAndACorrection() {
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        form.put("owner", Forms.stranger(town.office));
        Filed problem = town.liaison.finds(form);
        String id = problem.get("owner.personId");
        town.manager.confirms(problem).on("2023-04-10");

        town.manager
                .does("correct", problem)
                .with("changes", Map.of("confirmedOn", "2023-04-11"))
                .with("reason", "登记日期有误")
                .now();

        assertThat(problem.get("owner.personId"), is(id));
    }

    @Test
    void theUnitThatCarriesOutAMeasureSeesItAndReportsIt() {
        Filed problem = confirmed("环境脏乱");
        town.manager.plans(problem, "集中清理", "2023-06-30");
        new Step(town.otherManager, problem, "/measures")
                .with("content", "包干到村")
                .with("ownerOrgCode", town.village)
                .with("owner", Forms.stranger(town.village))
                .with("dueOn", "2023-06-30")
                .now();
        town.manager.approvesPlan(problem).with("dueOn", "2023-09-30").on("2023-04-18");

        Filed seen = town.villageHead.sees(problem);

        assertThat(seen.seen().getList("measures").size(), is(1));
        town.villageHead.does("progress", seen, 1).with("note", "已清理两处").on("2023-05-01");
        town.villageHead.submits(seen).refused().as(403, "not-the-host");
        Official elsewhere = Town.official("unit-head", "990999999201");
        assertThat(elsewhere.asks().get("/v1/problems/" + problem.id()).statusCode(), is(404));
        assertThat(
                town.villageHead.asks().get("/v1/problems/" + UUID.randomUUID()).statusCode(), is(404));
    }

    private Filed confirmed(String title) {
        Filed problem = town.liaison.finds(title, "2023-03-20");
        return town.manager.confirms(problem).on("2023-04-10");
    }

    private Filed planned(Filed problem, @Nullable Filed campaign) {
        town.manager
                .confirms(problem)
                .with("campaignId", campaign == null ? null : campaign.id().toString())
                .on("2023-04-10");
        town.liaison.plans(problem, "压减会议", "2023-06-30");
        return town.manager.approvesPlan(problem).with("dueOn", "2023-09-30").on("2023-04-18");
    }

    private Filed closed(String title) {
        Filed problem = planned(town.liaison.finds(title, "2023-03-20"), null);
        town.liaison.finishes(problem, 1, "2023-06-20");
        town.liaison.submits(problem).on("2023-06-25");
        return town.acceptor.accepts(problem).on("2023-09-12");
    }
}
