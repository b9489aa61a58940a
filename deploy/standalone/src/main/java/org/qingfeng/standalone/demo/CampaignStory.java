package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** 专项行动: drafted by the campaign's office, launched by the Party secretary. */
final class CampaignStory {
    static final String CAMPAIGNS = "/api/rectification/v1/campaigns";

    private final Teller teller;
    private final Residents residents;

    CampaignStory(Teller teller, Residents residents) {
        this.teller = teller;
        this.residents = residents;
    }

    /** Gives the campaign's id. */
    String tell(JsonNode story) throws IOException, InterruptedException {
        ObjectNode form = story.path("campaign").deepCopy();
        ObjectNode head = form.putArray("leadingGroup").addObject();
        head.put("personId", residents.secretary().person());
        head.put("duty", "组长");
        for (Town.Organization organization : Town.organizations()) {
            if (organization.code().startsWith("990106101")) {
                form.withArray("orgCodes").add(organization.code());
            }
        }
        String id = teller.create("campaign", residents.drafter(), CAMPAIGNS, form);
        ObjectNode launch = Door.JSON.createObjectNode();
        launch.put("on", story.path("launchedOn").asText());
        teller.step("campaign-launch", residents.secretary(), CAMPAIGNS + "/" + id, "/launch", launch);
        return id;
    }
}
