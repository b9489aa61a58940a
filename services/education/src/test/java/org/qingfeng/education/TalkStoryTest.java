package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.Topics;
import org.qingfeng.education.office.Filed;
import org.qingfeng.education.office.Official;
import org.qingfeng.education.office.Somebody;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Broker;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.Eventually;

/** Integrity talks: by the posts of their day, with a protected record that the interviewee signs himself (domain C6). */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class TalkStoryTest {
    private static final String TALKS = "/v1/integrity-talks";
    private static final String SAID = "就村级工程管理提出三点要求";

    private final Town town = Town.founded();
    private final Somebody secretary =
            Somebody.leading("沈知衡", town.discipline, "纪委书记").announced();
    private final Somebody head = Somebody.heading("柳映溪", town.villageParty).announced();
    private final Somebody member = Somebody.inVillage("方知远", town.villageParty).announced();

    @Test
    void isSignedByEachIntervieweeHimselfAndThenFollowedUp() {
        Filed talk = town.officer.opens(TALKS, form("DUTY", List.of(secretary), head, member));

        assertEquals("true", talk.get("interviewers[0].disciplineSecretary"));
        assertEquals("[true, false]", talk.get("interviewees.villageTopLeader"));
        town.officer.does("hold", talk).with("record", SAID).on("2023-03-15");
        town.officer.does("sign", talk).refusedOn("2023-03-16").as(409, "not-the-interviewee");
        town.himself(head).does("sign", talk).refusedOn("2023-03-14").as(422, "date-before-step");
        town.himself(head).does("sign", talk).on("2023-03-16");
        assertEquals("HELD", talk.state());
        town.himself(head).does("sign", talk).refusedOn("2023-03-16").as(409, "signed-already");
        town.himself(member).does("sign", talk).on("2023-03-17");
        assertEquals("RECORDED", talk.state());
        town.officer.does("follow-up", talk).with("text", "已落实").on("2023-06-15");

        assertEquals("已落实", town.officer.reads(talk).getString("content.followUp"));
        assertEquals(SAID, town.himself(head).reads(talk).getString("content.record"));
    }

    @Test
    void isRefusedWithoutItsPersonsAndByWhoDoesNotHoldIt() {
        town.officer.mayNotOpen(TALKS, form("DUTY", List.of(secretary))).as(422, "interviewee-missing");
        town.officer.mayNotOpen(TALKS, form("DUTY", List.of(), head)).as(422, "interviewer-missing");
        town.officer.mayNotOpen(TALKS, form("DUTY", List.of(head), head)).as(422, "talks-with-himself");
        Official leader = town.holding(secretary.id(), "leader");
        town.holding(member.id(), "leader")
                .mayNotOpen(TALKS, form("HEART_TO_HEART", List.of(secretary), head))
                .as(422, "not-the-interviewer");

        Filed own = leader.opens(TALKS, form("HEART_TO_HEART", List.of(secretary), head));
        leader.does("cancel", own).with("reason", "出差").on("2023-03-15");
        leader.does("hold", own).with("record", SAID).refusedOn("2023-03-15").as(409, "transition-not-allowed");
    }

    @Test
    void isSeenByThoseWhomItConcernsAndWhatWasSaidNowhereElse() throws SQLException {
        Filed talk = town.officer.opens(TALKS, form("DUTY", List.of(secretary), head));
        town.officer.does("hold", talk).with("record", SAID).on("2023-03-15");

        assertNull(talk.get("content"), "a step's answer shows nothing protected");
        assertEquals(
                404, town.himself(member).asks().get(TALKS + '/' + talk.id()).statusCode());
        assertEquals(
                0,
                town.himself(member)
                        .asks()
                        .get(TALKS)
                        .jsonPath()
                        .getList("items")
                        .size());
        assertEquals(
                1,
                town.himself(head).asks().get(TALKS).jsonPath().getList("items").size());
        assertEquals(400, town.officer.asks().get(TALKS + '/' + talk.id()).statusCode(), "a reading says why");
        String row = "SELECT count(*) FROM integrity_talk WHERE id = ? AND encode(content, 'escape') LIKE '%要求%'";
        assertEquals(0, Database.of("education").count(row, talk.id()));
        String journal = "SELECT count(*) FROM journal WHERE record_id = ? AND changes::text LIKE '%" + SAID + "%'";
        assertEquals(0, Database.of("education").count(journal, talk.id()));
        Eventually.until(
                "the talk is told",
                () -> Broker.read(Topics.EDUCATION, talk.id().toString()).size() == 2);
        for (var message : Broker.read(Topics.EDUCATION, talk.id().toString())) {
            String told = new String(message.value(), StandardCharsets.UTF_8);
            assertFalse(
                    told.contains(SAID)
                            || told.contains("柳映溪")
                            || told.contains(head.id().toString()),
                    told);
        }
    }

    @Test
    void isCorrectedAndVoidedByAnother() {
        Filed talk = town.officer.opens(TALKS, form("PRE_HOLIDAY", List.of(secretary), head));
        town.secretary
                .does("correct", talk)
                .with("changes", Map.of())
                .with("reason", "误记")
                .refused()
                .as(409, "transition-not-allowed");
        town.officer.does("hold", talk).with("record", SAID).on("2023-03-15");

        town.secretary
                .does("correct", talk)
                .with("changes", Map.of())
                .with("reason", "误记")
                .refused()
                .as(422, "nothing-to-correct");
        town.secretary
                .does("correct", talk)
                .with("changes", Map.of("type", "PRE_APPOINTMENT", "heldOn", "2023-03-16"))
                .with("reason", "误记")
                .now();
        assertEquals("PRE_APPOINTMENT", talk.get("type"));
        assertEquals("2023-03-16", talk.get("heldOn"));
        assertEquals("[柳映溪]", talk.get("interviewees.person.name"));
        town.secretary.does("void", talk).with("reason", "重复登记").now();
        assertEquals("VOIDED", talk.state());
    }

    private Map<String, Object> form(String type, List<Somebody> by, Somebody... with) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", type);
        form.put("orgCode", town.discipline);
        form.put("plannedOn", "2023-03-15");
        form.put("topic", "履行管党治党责任");
        form.put("interviewers", by.stream().map(Somebody::snapshot).toList());
        form.put("interviewees", Arrays.stream(with).map(Somebody::snapshot).toList());
        return form;
    }
}
