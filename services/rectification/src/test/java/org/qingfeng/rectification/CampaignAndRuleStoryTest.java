package org.qingfeng.rectification;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;

/** A campaign from its launch to its conclusion, and the rules it leaves behind. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class CampaignAndRuleStoryTest {
    private final Town town = Town.founded();

    @Test
    void concludedOnlyWithItsProblemsClosedOrCarriedOver() {
        Filed campaign = launched();
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        form.put("campaignId", campaign.id().toString());
        town.manager.confirms(town.liaison.finds(form)).on("2023-04-10");

        town.secretary.does("conclude", campaign).refusedOn("2023-12-29").as(409, "problems-open");
        town.secretary.does("conclude", campaign).with("carryOver", true).on("2023-12-29");

        assertThat(campaign.state(), is("CONCLUDED"));
        Filed late = town.liaison.finds(form);
        town.manager.confirms(late).refusedOn("2023-12-30").as(409, "campaign-not-running");
    }

    @Test
    void seenByWhoTakesPartButLedByItsHost() {
        Filed campaign = launched();
        Official head = Town.official("party-secretary", town.village);

        Filed seen = head.sees(campaign);

        assertThat(seen.seen().getList("orgCodes"), is(List.of(town.village)));
        head.does("conclude", seen).refused().as(403, "not-the-host");
    }

    @Test
    void refusesWhatDoesNotBelongToIt() {
        Map<String, Object> form = Forms.campaign(town.code);
        form.put("endsOn", "2023-01-01");
        form.put("orgCodes", List.of("990777777000"));
        town.manager
                .tries("/v1/campaigns", form)
                .then()
                .statusCode(422)
                .body("violations.code", hasItems("ends-before-start", "organization-outside-host"));
        Map<String, Object> problem = Forms.problem(town.office, "会议多", "2023-03-20");
        problem.put("campaignId", UUID.randomUUID().toString());
        town.liaison
                .tries("/v1/problems", problem)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("campaign-not-known"));
        Filed villages = town.villageManager().opens(Forms.campaign(town.village));
        problem.put("campaignId", villages.id().toString());
        town.manager
                .tries("/v1/problems", problem)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("campaign-elsewhere"));
    }

    @Test
    void issuedWithTheNextNumberThenReplacedByItsRevision() {
        Filed first = issued(town.manager.draftsRule(Forms.rule(town.code, "NEW")), "2023-06-01");
        assertThat(first.get("documentNumber"), is("清河党发〔2023〕1号"));
        assertThat(first.state(), is("IN_FORCE"));
        Filed revision = town.manager.draftsRule(Forms.rule(town.code, "REVISED"));
        revises(first, revision).refusedOn("2023-08-01").as(422, "not-a-revision");
        issued(revision, "2023-07-20");

        revises(first, revision).on("2023-08-01");

        assertThat(first.state(), is("REVISED"));
        assertThat(revision.get("documentNumber"), is("清河党发〔2023〕2号"));
        town.manager.does("repeal", revision).with("reason", "上位文件已有规定").on("2023-12-01");
        assertThat(revision.state(), is("REPEALED"));
    }

    @Test
    void refusesNumbersNobodyCanGiveAndDatesThatCannotBe() {
        Filed village = town.manager.draftsRule(Forms.rule(town.village, "NEW"));
        town.otherManager.does("review", village).on("2023-05-20");
        town.otherManager.does("issue", village).refusedOn("2023-06-01").as(409, "no-document-code");
        Filed rule = town.manager.draftsRule(Forms.rule(town.code, "NEW"));
        town.manager.does("review", rule).refusedOn("2023-05-20").as(409, "proposer-cannot-confirm");
        town.otherManager.does("review", rule).on("2023-05-20");
        town.otherManager
                .does("issue", rule)
                .with("inForceOn", "2023-05-21")
                .refusedOn("2023-06-01")
                .as(422, "in-force-before-issue");
        Map<String, Object> form = Forms.rule(town.code, "NEW");
        form.put("problemIds", List.of(UUID.randomUUID().toString()));
        town.manager
                .tries("/v1/rules", form)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("problem-not-known"));
    }

    private Step revises(Filed rule, Filed revision) {
        return town.otherManager
                .does("revise", rule)
                .with("replacedBy", revision.id().toString());
    }

    private Filed launched() {
        return town.secretary.does("launch", town.manager.opensCampaign(town)).on("2023-02-03");
    }

    private Filed issued(Filed rule, String on) {
        town.otherManager.does("review", rule).on("2023-05-20");
        return town.otherManager.does("issue", rule).on(on);
    }
}
