package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;

/** 建章立制: drafted, reviewed, issued with a number. */
final class RuleStory {
    private static final String RULES = "/api/rectification/v1/rules";

    private final Teller teller;
    private final Residents residents;

    RuleStory(Teller teller, Residents residents) {
        this.teller = teller;
        this.residents = residents;
    }

    /** @param problems ids of the problems by their key in the composition */
    void tell(JsonNode rule, String campaign, Map<String, String> problems) throws IOException, InterruptedException {
        String key = rule.path("key").asText();
        ObjectNode form = Door.JSON.createObjectNode();
        form.set("title", rule.get("title"));
        form.set("kind", rule.get("kind"));
        form.put("orgCode", Town.CODE);
        form.put("campaignId", campaign);
        form.set("draftedOn", rule.get("draftedOn"));
        rule.path("problems").forEach(problem -> form.withArray("problemIds").add(problems.get(problem.asText())));
        String record = RULES + "/" + teller.create(key + "-draft", residents.drafter(), RULES, form);
        ObjectNode review = Door.JSON.createObjectNode();
        review.set("on", rule.get("reviewedOn"));
        teller.step(key + "-review", residents.manager(), record, "/review", review);
        ObjectNode issue = Door.JSON.createObjectNode();
        issue.set("on", rule.get("issuedOn"));
        issue.set("inForceOn", rule.get("inForceOn"));
        teller.step(key + "-issue", residents.manager(), record, "/issue", issue);
    }
}
