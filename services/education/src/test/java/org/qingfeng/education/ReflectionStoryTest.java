package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Filed;
import org.qingfeng.education.office.Gathering;
import org.qingfeng.education.office.Somebody;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;

/** Reflections: what is like an earlier one is shown with its passages, and a person decides (domain A.3 M23, G14). */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class ReflectionStoryTest {
    private static final String REFLECTIONS = "/v1/reflections";
    private static final String FIRST = "观看警示教育片后深受触动。作为村干部，要管住自己的手，不拿群众一针一线，账目公开透明，主动接受监督。";
    private static final String COPIED = "看完片子很受教育！作为村干部，要管住自己的手，不拿群众一针一线，账目公开透明，主动接受监督。今后一定做到。";
    private static final String OWN = "片中的人起初也只是收了两条烟。我想到自己经手的低保审核，每一户都应当上门核对，签字就是责任。";

    private final Town town = Town.founded();
    private final Somebody head = Somebody.heading("柳映溪", town.villageParty).announced();
    private final Somebody member = Somebody.inVillage("方知远", town.villageParty).announced();

    @Test
    void whatIsLikeAnEarlierOneDoesNotCountUntilAPersonHasDecided() {
        Filed first = town.himself(head).opens(REFLECTIONS, form(head, FIRST));
        Filed copied = town.himself(member).opens(REFLECTIONS, form(member, COPIED));
        town.officer.does("accept", first).on("2023-05-29");

        JsonPath like = town.officer
                .asks()
                .get(REFLECTIONS + '/' + copied.id() + "/likeness")
                .jsonPath();
        assertEquals(first.id().toString(), like.getString("items[0].reflectionId"));
        assertTrue(like.getFloat("items[0].containedPercent") > 50);
        assertEquals("作为村干部，要管住自己的手，不拿群众一针一线，账目公开透明，主动接受监督", like.getString("items[0].passages[0].here"));
        assertEquals(like.getString("items[0].passages[0].here"), like.getString("items[0].passages[0].there"));
        town.officer.does("accept", copied).refusedOn("2023-05-29").as(409, "likeness-undecided");
        town.officer
                .does("accept", copied)
                .with("distinctFrom", List.of(first.id()))
                .with("reason", "引用原文，另有体会")
                .on("2023-05-29");

        assertEquals("ACCEPTED", copied.state());
        assertEquals(List.of(first.id().toString()), copied.seen().getList("distinctFrom"));
    }

    @Test
    void theSameWordsNeverCountTwiceHoweverTheyAreSet() {
        Filed first = town.himself(head).opens(REFLECTIONS, form(head, FIRST));
        town.himself(head)
                .mayNotOpen(REFLECTIONS, form(head, FIRST.replace("，", " , ")))
                .as(409, "submitted-already");
        Filed same = town.himself(member).opens(REFLECTIONS, form(member, FIRST.replace("。", "！")));

        town.officer
                .does("accept", same)
                .with("distinctFrom", List.of(first.id()))
                .refusedOn("2023-05-29")
                .as(409, "identical-to-earlier");
        town.officer
                .does("return", same)
                .with("reason", "与已提交的重复")
                .with("duplicateOf", same.id())
                .refusedOn("2023-05-29")
                .as(422, "not-an-earlier-one");
        town.officer
                .does("return", same)
                .with("reason", "与已提交的重复")
                .with("duplicateOf", first.id())
                .on("2023-05-29");

        assertEquals("RETURNED", same.state());
        assertEquals(first.id().toString(), same.get("duplicateOf"));
    }

    @Test
    void itIsTheAuthorsOwnAndSeenByNoColleague() {
        Filed own = town.himself(member).opens(REFLECTIONS, form(member, OWN));

        town.himself(head).mayNotOpen(REFLECTIONS, form(member, OWN + "补充")).as(422, "not-the-author");
        assertEquals(
                404, town.himself(head).asks().get(REFLECTIONS + '/' + own.id()).statusCode());
        assertEquals(
                0,
                town.himself(head)
                        .asks()
                        .get(REFLECTIONS)
                        .jsonPath()
                        .getList("items")
                        .size());
        town.holding(member.id(), "education-officer")
                .does("accept", own)
                .refusedOn("2023-05-29")
                .as(409, "proposer-cannot-approve");
        assertEquals(
                0,
                town.officer
                        .asks()
                        .get(REFLECTIONS + '/' + own.id() + "/likeness")
                        .jsonPath()
                        .getList("items")
                        .size());
    }

    @Test
    void itIsAboutAnEventThatWasHeld() {
        Gathering planned = Gathering.planned(town, Gathering.form(town, "BASE_VISIT", "2023-05-18", head));
        Gathering held = Gathering.held(town, "2023-05-18", head);
        Map<String, Object> form = form(head, OWN);
        form.put("eventId", planned.event().id());

        town.himself(head).mayNotOpen(REFLECTIONS, form).as(422, "event-not-held");
        form.put("eventId", held.event().id());
        Filed reflection = town.himself(head).opens(REFLECTIONS, form);
        town.officer.does("void", reflection).with("reason", "误传").now();
        assertEquals("VOIDED", reflection.state());
    }

    private static Map<String, Object> form(Somebody author, String text) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("author", author.snapshot());
        form.put("title", "心得体会");
        form.put("text", text);
        form.put("submittedOn", "2023-05-26");
        return form;
    }
}
