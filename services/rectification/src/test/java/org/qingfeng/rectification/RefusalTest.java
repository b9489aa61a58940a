package org.qingfeng.rectification;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Tokens;

/** What a problem refuses, each reason through the API. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class RefusalTest {
    private final Town town = Town.founded();

    @Test
    void whoProposedDoesNotDecide() {
        Filed own = town.manager.finds("会议多", "2023-03-20");
        Step.Refusal refusal =
                town.manager.confirms(own).refusedOn("2023-04-10").as(409, "proposer-cannot-confirm");
        assertThat(refusal.problem().getString("title"), containsString("请由本机构另一位专项行动管理人员办理"));
        town.manager.does("void", own).with("reason", "重复登记").refused().as(409, "proposer-cannot-confirm");
        town.otherManager.confirms(own).on("2023-04-10");
        town.manager
                .does("reject", own)
                .with("reason", "重复")
                .refusedOn("2023-04-11")
                .as(409, "proposer-cannot-confirm");
    }

    @Test
    void aPlanNeedsMeasuresWithOwnersAndADueDate() {
        Filed problem = confirmed();
        town.manager.approvesPlan(problem).refusedOn("2023-04-18").as(409, "plan-without-measures");
        town.manager.approvesPlan(problem).refusedOn("2023-04-18").as(409, "plan-without-due-date");
        new Step(town.liaison, problem, "/measures").with("content", "压减会议").now();
        town.manager
                .approvesPlan(problem)
                .with("dueOn", "2023-09-30")
                .refusedOn("2023-04-18")
                .as(409, "measure-incomplete");
    }

    @Test
    void aPersonAnswersForAPlan() {
        Filed problem = confirmed();
        Official nobody = new Official(
                Tokens.of("campaign-manager").org(town.code).subject("office"), UUID.randomUUID(), town.code);
        nobody.approvesPlan(problem).refusedOn("2023-04-18").as(403, "no-person");
    }

    @Test
    void whatIsNotDoneOrNotProvedIsNotSubmitted() {
        Filed problem = planned();
        town.liaison.submits(problem).refusedOn("2023-06-25").as(409, "measures-not-done");
        town.liaison
                .does("progress", problem, 1)
                .with("note", "已开展")
                .with("stepsDone", List.of(Map.of("step", 2, "doneOn", "2023-05-01")))
                .refusedOn("2023-05-01")
                .as(422, "no-such-step");
        Step.Refusal tooSoon = town.liaison.does("complete", problem, 1).refusedOn("2023-06-20");
        tooSoon.as(409, "transition-not-allowed");
        assertThat(tooSoon.problem().getList("allowed"), hasItem("progress"));
        town.liaison.does("progress", problem, 1).with("note", "已开展").on("2023-06-20");
        town.liaison.does("complete", problem, 1).on("2023-06-20");
        town.liaison.submits(problem).refusedOn("2023-06-25").as(409, "measures-without-evidence");
    }

    @Test
    void anExtensionIsAskedOnceAndEndsLater() {
        Filed problem = planned();
        town.manager
                .does("decide-extension", problem)
                .with("approved", true)
                .refusedOn("2023-09-01")
                .as(409, "no-extension-pending");
        Step earlier =
                town.liaison.does("extend", problem).with("reason", "待批复").with("dueOn", "2023-09-01");
        earlier.refusedOn("2023-08-01").as(422, "extension-not-later");
        town.liaison
                .does("extend", problem)
                .with("reason", "待批复")
                .with("dueOn", "2023-12-31")
                .on("2023-08-01");
        town.liaison
                .does("extend", problem)
                .with("reason", "再延")
                .with("dueOn", "2024-12-31")
                .refusedOn("2023-08-02")
                .as(409, "extension-pending");
    }

    @Test
    void acceptedByAnotherWithAllThreeChecksAnswered() {
        Directory.announces(town.acceptor.person(), town.office, "TOWNSHIP");
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        form.put("responsibleLeader", Forms.person(town.acceptor.person(), town.office, "TOWNSHIP"));
        Filed problem = submitted(
                planned(town.manager.confirms(town.liaison.finds(form)).on("2023-04-10")));
        town.acceptor.accepts(problem).refusedOn("2023-09-12").as(409, "acceptor-is-responsible");
        Official another = Town.official("acceptor", town.code);
        Step.Refusal refusal = another.does("accept", problem)
                .with("checks", Map.of("matterSolved", true, "personsHandled", false, "rectified", true))
                .refusedOn("2023-09-12");
        refusal.as(422, "three-checks-missing").as(422, "nobody-handled");
    }

    @Test
    void aRelapseNeedsANewDueDateAndAPassedLookBackNone() {
        Filed problem = submitted(planned());
        town.acceptor.accepts(problem).on("2023-09-12");
        town.acceptor
                .does("look-back", problem)
                .with("result", "RELAPSED")
                .refusedOn("2023-10-10")
                .as(422, "new-due-missing");
        town.acceptor
                .does("look-back", problem)
                .with("result", "PASSED")
                .with("dueOn", "2023-12-31")
                .refusedOn("2023-10-10")
                .as(422, "new-due-unwanted");
        town.acceptor.does("look-back", problem).with("result", "PASSED").on("2023-10-10");
    }

    @Test
    void aCorrectionKeepsTheOrderAndInventsNothing() {
        Filed problem = planned();
        corrects(problem, Map.of()).as(422, "nothing-to-correct");
        corrects(problem, Map.of("closedOn", "2023-05-01")).as(422, "not-yet-there");
        corrects(problem, Map.of("confirmedOn", "2023-04-19")).as(422, "date-after-next-step");
        corrects(problem, Map.of("confirmedOn", "2023-03-01")).as(422, "date-before-found");
        corrects(problem, Map.of("dueOn", "2024-09-30")).as(409, "due-date-has-passed");
        corrects(problem, Map.of("state", "CLOSED")).as(400, "unknown-field");
    }

    @Test
    void mergedOnlyIntoAnother() {
        Filed problem = confirmed();
        town.manager
                .does("merge", problem)
                .with("into", Map.of("id", problem.id().toString(), "version", problem.version()))
                .refusedOn("2023-04-12")
                .as(422, "merged-into-itself");
    }

    @Test
    void aMeasureIsKeptUpUnderAKnownRule() {
        Filed problem = planned();
        town.manager
                .does("make-long-term", problem, 1)
                .with("ruleId", UUID.randomUUID().toString())
                .refusedOn("2023-06-20")
                .as(422, "rule-not-known");
        Filed rule = town.manager.draftsRule(Forms.rule(town.code, "NEW"));
        town.manager
                .does("make-long-term", problem, 1)
                .with("ruleId", rule.id().toString())
                .on("2023-06-20");
        town.liaison.submits(problem).on("2023-06-25");
    }

    private Step.Refusal corrects(Filed problem, Map<String, Object> changes) {
        return town.manager
                .does("correct", problem)
                .with("changes", changes)
                .with("reason", "登记有误")
                .refused();
    }

    private Filed confirmed() {
        return town.manager.confirms(town.liaison.finds("会议多", "2023-03-20")).on("2023-04-10");
    }

    private Filed planned() {
        return planned(confirmed());
    }

    private Filed planned(Filed problem) {
        town.liaison.plans(problem, "压减会议", "2023-06-30");
        return town.manager.approvesPlan(problem).with("dueOn", "2023-09-30").on("2023-04-18");
    }

    private Filed submitted(Filed problem) {
        town.liaison.finishes(problem, 1, "2023-06-20");
        return town.liaison.submits(problem).on("2023-06-25");
    }
}
