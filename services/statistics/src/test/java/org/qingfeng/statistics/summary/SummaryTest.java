package org.qingfeng.statistics.summary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.rectification.CampaignEvent;
import org.qingfeng.statistics.story.CaseworkStory;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Eventually;

/** The annual summary's numbers: each with its records, and what is not recorded never written as zero. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class SummaryTest {
    private final UUID campaign = UUID.randomUUID();

    @Test
    void everyRecordedNumberLeadsToItsRecordsAndNoOtherIsZero() {
        Reader secretary = new Reader("party-secretary", "990404101000");
        publishProblem(secretary.org());
        secretary.awaits("rectification.problems", 1);

        List<Map<String, Object>> slots = secretary
                .asks("/v1/summaries?year=2023")
                .body("sections.code", contains("1.1", "1.2", "1.3", "1.4", "2", "3"))
                .extract()
                .jsonPath()
                .getList("sections.slots.flatten()");

        assertEquals(
                25, slots.stream().filter(s -> s.get("placeholder") != null).count());
        for (Map<String, Object> slot : slots) {
            if ("RECORDED".equals(slot.get("status"))) {
                secretary.follows(String.valueOf(slot.get("records"))).body("count", equalTo(slot.get("count")));
            } else {
                assertEquals("NOT_RECORDED", slot.get("status"), slot.toString());
                assertFalse(slot.containsKey("value") || slot.containsKey("display"), slot.toString());
            }
        }
    }

    @Test
    void numbersArePrintedWithTheirUnitAndNothingIsSaidInWords() {
        Reader secretary = new Reader("party-secretary", "990404102000");
        publishProblem(secretary.org());
        secretary.awaits("rectification.problems", 1);

        secretary
                .asks("/v1/summaries?year=2023")
                .body("sections[0].slots.find { it.placeholder == 7 }.display", equalTo("1个"))
                .body("sections[0].slots.find { it.metric =~ /relapsed/ }.display", equalTo("无（0个）"))
                .body("sections[0].slots.find { it.placeholder == 9 }.status", equalTo("NOT_RECORDED"))
                .body("sections[1].slots.find { it.placeholder == 13 }.display", equalTo("无（0件）"))
                .body("sections[2].slots.find { it.placeholder == 19 }.status", equalTo("NOT_RECORDED"))
                .body("checks.find { it.code == 'M26' }.status", equalTo("NOT_RECORDED"))
                .body("title.status", equalTo("NOT_RECORDED"))
                .body("sections[4].slots[0].display", equalTo("100%"));
    }

    @Test
    void whatMustHoldIsCheckedAndARecordAtFaultIsNamed() {
        Reader secretary = new Reader("discipline-secretary", "990404105000");
        publishProblem(secretary.org());
        Published.of(new CaseworkStory(secretary.org()).formUnapproved("2023-04-03", "PA"))
                .send();
        secretary.awaits("rectification.problems", 1);
        secretary.awaits("casework.firstForm", 1);

        JsonPath checks = secretary
                .asks("/v1/summaries?year=2023")
                .body("checks.find { it.code == 'SANCTIONS' }.status", equalTo("PASSED"))
                .body("checks.find { it.code == 'M06>=M07' }.status", equalTo("PASSED"))
                .body("checks.find { it.code == 'M02>=M01' }.status", equalTo("FAILED"))
                .body("checks.find { it.code == 'M11' }.status", equalTo("FAILED"))
                .body("checks.find { it.code == 'M15>=M14' }.status", equalTo("PASSED"))
                .body("checks.find { it.code == 'WITHDRAWN' }.status", equalTo("PASSED"))
                .extract()
                .jsonPath();
        for (String code : List.of("M02>=M01", "M11")) {
            secretary
                    .follows(checks.getString("checks.find { it.code == '" + code + "' }.records"))
                    .body("items.size()", equalTo(1));
        }
    }

    @Test
    void aCampaignsSummarySpeaksOfItsDates() {
        Reader secretary = new Reader("party-secretary", "990404103000");
        publishProblem(secretary.org());
        Published.of(campaign("2023-02-01", "2023-11-30")).send();
        secretary.awaits("rectification.problems", 1);
        String address = "/v1/summaries?campaignId=" + campaign;
        Eventually.until("the campaign is known", () -> secretary.tries(address).statusCode() == 200);

        secretary
                .asks(address)
                .body("from", equalTo("2023-02-01"))
                .body("to", equalTo("2023-11-30"))
                .body("campaignId", equalTo(campaign.toString()))
                .body("sections[0].slots.find { it.placeholder == 7 }.value", equalTo(1));
    }

    @Test
    void aSummaryOfNeitherYearNorCampaignOrOfBoth() {
        Reader secretary = new Reader("party-secretary", "990404104000");
        secretary.isRefused("/v1/summaries", 400, "year-or-campaign");
        secretary.isRefused("/v1/summaries?year=2023&campaignId=" + campaign, 400, "year-or-campaign");
        secretary.tries("/v1/summaries?year=23").then().statusCode(400);
        secretary.isRefused("/v1/summaries?campaignId=7", 400, "campaign-unreadable");
        secretary.isRefused("/v1/summaries?campaignId=" + campaign, 404, "not-found");
    }

    private void publishProblem(String org) {
        Published.of(ProblemStory.at(org, campaign)
                        .drafted("2023-02-01")
                        .confirmed("2023-03-01")
                        .last())
                .send();
    }

    private CampaignEvent campaign(String from, String to) {
        LocalDate starts = LocalDate.parse(from);
        return new CampaignEvent(
                campaign,
                1,
                OrgCode.of("990404103000"),
                "RUNNING",
                "专项整治",
                "文件",
                2023,
                starts,
                LocalDate.parse(to),
                null,
                List.of(),
                List.of(OrgCode.of("990404103000")),
                List.of(new StateEntry("RUNNING", starts, starts)));
    }
}
