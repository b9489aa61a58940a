package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Filed;
import org.qingfeng.education.office.Gathering;
import org.qingfeng.education.office.Official;
import org.qingfeng.education.office.Somebody;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;

/** An event from its plan to the archive, and what is refused on the way (domain C8). */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class EventStoryTest {
    private static final String EVENTS = "/v1/events";

    private final Town town = Town.founded();
    private final Somebody head = Somebody.heading("柳映溪", town.villageParty).announced();
    private final Somebody clerk = Somebody.inOffice("何未晞", town.office).announced();

    @Test
    void isApprovedByAnotherAnnouncedHeldCompletedAndArchived() {
        Filed event = town.officer.opens(EVENTS, form("WARNING_CONFERENCE", "2023-03-10", head, clerk));

        town.officer.does("announce", event).refusedOn("2023-03-03").as(409, "not-approved");
        town.secretary.does("approve", event).on("2023-03-02");
        town.secretary.does("approve", event).refusedOn("2023-03-02").as(409, "approved-already");
        town.officer.does("announce", event).on("2023-03-03");
        town.officer
                .does("postpone", event)
                .with("plannedOn", "2023-03-10")
                .with("reason", "值守")
                .refusedOn("2023-03-08")
                .as(422, "postponed-not-later");
        town.officer
                .does("postpone", event)
                .with("plannedOn", "2023-03-17")
                .with("reason", "防汛值守")
                .on("2023-03-08");
        town.officer.does("hold", event).refusedOn("2023-03-17").as(409, "transition-not-allowed");
        town.officer.does("announce", event).on("2023-03-09");
        town.officer.does("hold", event).with("place", "镇会议室").on("2023-03-17");
        town.officer.does("complete", event).on("2023-03-18");
        town.officer.does("archive", event).with("evaluation", "贴近基层").on("2023-03-20");

        assertEquals("ARCHIVED", event.state());
        assertEquals("2023-03-17", event.get("heldOn"));
        assertEquals(
                List.of("PLANNED", "ANNOUNCED", "POSTPONED", "ANNOUNCED", "HELD", "COMPLETED", "ARCHIVED"),
                event.seen().getList("stateHistory.state"));
    }

    @Test
    void isRefusedWhereItContradictsItself() {
        town.officer
                .mayNotOpen(EVENTS, form("FILM_SCREENING", "2023-03-10", head))
                .as(422, "film-missing");
        Map<String, Object> withFilm = form("WARNING_CONFERENCE", "2023-03-10", head);
        withFilm.put("filmId", "0190d2a4-7c11-7b3e-9a51-5f1f0c8e2a11");
        town.officer.mayNotOpen(EVENTS, withFilm).as(422, "film-unwanted");
        Map<String, Object> unknownFilm = form("FILM_SCREENING", "2023-03-10", head);
        unknownFilm.put("filmId", "0190d2a4-7c11-7b3e-9a51-5f1f0c8e2a11");
        town.officer.mayNotOpen(EVENTS, unknownFilm).as(422, "film-not-known");
        Map<String, Object> withMode = form("INTEGRITY_TRAINING", "2023-03-10", head);
        withMode.put("mode", "INVITED_IN");
        town.officer.mayNotOpen(EVENTS, withMode).as(422, "mode-unwanted");
        town.officer
                .mayNotOpen(EVENTS, form("BASE_VISIT", "2023-03-10", head, head))
                .as(422, "roster-twice");
        town.officer
                .mayNotOpen(EVENTS, form("BASE_VISIT", "2023-03-10", Somebody.inOffice("陌生人", town.office)))
                .as(422, "not-known-here");
        Somebody elsewhere =
                new Somebody(clerk.id(), clerk.name(), town.villageParty, "委员", "VILLAGE_OTHER", false, false, false);
        town.officer
                .mayNotOpen(EVENTS, form("BASE_VISIT", "2023-03-10", elsewhere))
                .as(422, "person-differs");
    }

    @Test
    void isNotApprovedByWhoPlannedItAndNotAnnouncedToNobody() {
        Official both = town.holding(UUID.randomUUID(), "education-officer", "discipline-secretary");
        Filed own = both.opens(EVENTS, form("BASE_VISIT", "2023-03-10"));
        both.does("approve", own).refusedOn("2023-03-02").as(409, "proposer-cannot-approve");
        town.secretary.does("approve", own).on("2023-03-02");

        town.officer.does("announce", own).refusedOn("2023-03-03").as(409, "roster-empty");
        town.officer.does("cancel", own).with("reason", "改为集中培训").on("2023-03-04");
        town.officer.does("announce", own).refusedOn("2023-03-05").as(409, "transition-not-allowed");
        assertEquals("CANCELLED", own.state());
    }

    @Test
    void isSeenByTheUnitsOfItsRosterWhoSeeThemselvesAndDecideNothing() {
        Filed event = town.officer.opens(EVENTS, form("BASE_VISIT", "2023-03-10", head, clerk));

        List<String> names = town.villageHead
                .asks()
                .get(EVENTS + '/' + event.id())
                .jsonPath()
                .getList("roster.name");
        assertEquals(List.of("柳映溪"), names);
        assertEquals(
                List.of("柳映溪"),
                town.himself(head)
                        .asks()
                        .get(EVENTS + '/' + event.id())
                        .jsonPath()
                        .getList("roster.name"));
        town.villageHead.does("cancel", event).with("reason", "不去").refused().as(403, "not-the-host");
        Town other = Town.founded();
        assertEquals(404, other.officer.asks().get(EVENTS + '/' + event.id()).statusCode());
    }

    @Test
    void carriesItsAttendancesAlongWhenItIsCorrectedAndWhenItIsVoid() {
        Gathering event = Gathering.held(town, "2023-03-10", head, clerk);
        event.listed(Gathering.mark(head, "ATTENDED"), Gathering.mark(clerk, "EXCUSED"));

        town.officer
                .does("correct", event.event())
                .with("changes", Map.of("heldOn", "2023-03-11"))
                .with("reason", "误记")
                .refused()
                .as(403, "forbidden");
        town.secretary
                .does("correct", event.event())
                .with("changes", Map.of("heldOn", "2023-03-11", "kind", "INTEGRITY_TRAINING"))
                .with("reason", "误记")
                .now();

        assertEquals(List.of("2023-03-11", "2023-03-11"), event.attendances().getList("items.heldOn"));
        assertEquals(
                List.of("INTEGRITY_TRAINING", "INTEGRITY_TRAINING"),
                event.attendances().getList("items.kind"));
        town.secretary.does("void", event.event()).with("reason", "重复登记").now();
        assertEquals(List.of("VOIDED", "VOIDED"), event.attendances().getList("items.state"));
    }

    @Test
    void tellsHowManyPassedItsTestAndNothingOfAnybody() {
        Gathering event = Gathering.held(town, training());
        Filed test = town.officer.opens(
                "/v1/training-tests",
                Map.of(
                        "eventId", event.event().id(),
                        "title", "条例测试",
                        "questions", List.of("处分有哪几种"),
                        "passMark", 60,
                        "results",
                                List.of(
                                        Map.of("personId", head.id(), "score", 88),
                                        Map.of("personId", clerk.id(), "score", 51))));

        assertEquals(List.of(), test.seen().getList("results"));
        assertEquals(2, town.officer.reads(test).getList("results").size());
        assertEquals(
                400, town.officer.asks().get("/v1/training-tests/" + test.id()).statusCode());
        Filed seen = new Filed(EVENTS, town.officer.asks().get(event.path()).jsonPath());
        assertEquals("2", seen.get("tested"));
        assertEquals("1", seen.get("passed"));
        town.officer
                .mayNotOpen(
                        "/v1/training-tests",
                        Map.of(
                                "eventId",
                                event.event().id(),
                                "title",
                                "再测",
                                "passMark",
                                60,
                                "results",
                                List.of(Map.of("personId", town.officer.id(), "score", 60))))
                .as(422, "not-on-roster");
        town.officer.does("void", test).with("reason", "录入错误").now();
        assertNull(town.officer.asks().get(event.path()).jsonPath().get("tested"));
    }

    @Test
    void namesItsFilmAndItsLecturers() {
        Filed film = town.officer.opens("/v1/films", Map.of("title", "守纪", "orgCode", town.discipline));
        Map<String, Object> form = form("FILM_SCREENING", "2023-05-16", head);
        form.put("filmId", film.id());
        form.put("lecturers", List.of(Map.of("name", "沈知衡", "unit", "清河镇纪委")));

        Filed event = town.officer.opens(EVENTS, form);

        assertEquals(film.get("id"), event.get("filmId"));
        assertTrue(event.get("lecturers").contains("沈知衡"));
    }

    private Map<String, Object> training() {
        Map<String, Object> form = form("SPECIAL_TRAINING", "2023-07-11", head, clerk);
        form.put("mode", "SENT_OUT");
        return form;
    }

    private Map<String, Object> form(String kind, String plannedOn, Somebody... roster) {
        return Gathering.form(town, kind, plannedOn, roster);
    }
}
