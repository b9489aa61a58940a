package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Filed;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;

/** Posts: the same item on two channels is two posts of one item (domain A.3 M25). */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class PostStoryTest {
    private static final String POSTS = "/v1/media-posts";

    private final Town town = Town.founded();

    @Test
    void theSameItemOnTwoChannelsIsTwoPostsOfOneItem() {
        Filed account = town.officer.opens(POSTS, form("OFFICIAL_ACCOUNT", "清风清河", "三起典型案例通报"));
        Filed group = town.officer.opens(POSTS, form("CADRE_GROUP", "干部交流群", "三起典型案例通报。"));
        Filed other = town.officer.opens(POSTS, form("CADRE_GROUP", "干部交流群", "廉洁家风"));
        town.officer.does("publish", account).on("2023-04-20");
        town.officer.does("publish", group).on("2023-04-20");

        assertEquals(account.get("itemId"), group.get("itemId"));
        assertNotEquals(account.get("itemId"), other.get("itemId"));
        Filed again = town.officer.opens(POSTS, form("OFFICIAL_ACCOUNT", "清风清河", "三起典型案例通报"));
        town.officer.does("publish", again).refusedOn("2023-04-20").as(409, "posted-already");
        town.officer.does("publish", again).on("2023-04-27");
    }

    @Test
    void isRetractedAndCorrected() {
        Filed post = town.officer.opens(POSTS, form("OFFICIAL_ACCOUNT", "清风清河", "三起典型案例通报"));
        town.officer.does("retract", post).with("reason", "误发").refused().as(409, "transition-not-allowed");
        town.officer
                .does("correct", post)
                .with("changes", Map.of())
                .with("reason", "误记")
                .refused()
                .as(409, "transition-not-allowed");
        town.officer.does("publish", post).on("2023-04-20");
        town.officer
                .does("correct", post)
                .with("changes", Map.of("publishedOn", "2999-01-01"))
                .with("reason", "误记")
                .refused()
                .as(422, "date-in-future");
        town.officer
                .does("correct", post)
                .with("changes", Map.of("publishedOn", "2023-04-19", "subject", "DISCIPLINE_RULE"))
                .with("reason", "误记")
                .now();
        assertEquals("2023-04-19", post.get("publishedOn"));
        town.officer
                .does("retract", post)
                .with("reason", "原文撤回")
                .refusedOn("2023-04-18")
                .as(422, "date-before-step");
        town.officer.does("retract", post).with("reason", "原文撤回").on("2023-04-21");
        assertEquals("RETRACTED", post.state());
        assertEquals("2023-04-21", post.get("retractedOn"));
    }

    private Map<String, Object> form(String channel, String name, String title) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("orgCode", town.discipline);
        form.put("channel", channel);
        form.put("channelName", name);
        form.put("subject", "TYPICAL_CASE");
        form.put("item", Map.of("title", title));
        return form;
    }
}
