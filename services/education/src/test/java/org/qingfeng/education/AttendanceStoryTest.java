package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingfeng.education.office.Gathering.mark;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Gathering;
import org.qingfeng.education.office.Somebody;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** Who came: by list, by one-time code, later at a make-up session; and who still must (domain C8). */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class AttendanceStoryTest {
    private final Town town = Town.founded();
    private final Somebody head = Somebody.heading("柳映溪", town.villageParty).announced();
    private final Somebody clerk = Somebody.inOffice("何未晞", town.office).announced();
    private final Somebody member =
            Somebody.inVillage("方知远", town.otherVillageParty).announced();

    @Test
    void aListCountsWhoCameAndNamesEveryWrongLine() {
        Gathering event = Gathering.held(town, "2023-03-10", head, clerk);
        Map<String, Object> guest = mark(member, "GUEST");
        guest.remove("personId");
        guest.put("person", member.snapshot());

        event.refused(mark(member, "ATTENDED"), mark(head, "GUEST"), mark(clerk, "MADE_UP"))
                .as(422, "not-on-roster")
                .as(422, "guest-on-roster")
                .as(422, "made-up-at-a-session");
        assertEquals(0, event.attendances().getList("items").size(), "nothing of a wrong list is stored");
        assertEquals(
                3,
                event.listed(mark(head, "ATTENDED"), mark(clerk, "ABSENT"), guest)
                        .getInt("created"));
        assertEquals(
                3,
                event.listed(mark(head, "ATTENDED"), mark(clerk, "ABSENT"), guest)
                        .getInt("unchanged"));

        assertEquals(2, event.coverage().getInt("due"));
        assertEquals(1, event.coverage().getInt("attended"));
        assertEquals(1, event.coverage().getInt("guests"));
        assertEquals("50.0", event.coverage().getString("percent"));
        assertEquals(List.of("何未晞"), event.coverage().getList("outstanding.name"));
    }

    @Test
    void aLineThatChangesWhatIsKnownSaysWhichVersionItSaw() {
        Gathering event = Gathering.held(town, "2023-03-10", head);
        event.listed(mark(head, "ABSENT"));

        event.refused(mark(head, "ATTENDED")).as(412, "attendance-stale");
        Map<String, Object> seen = mark(head, "ATTENDED");
        seen.put("version", 1);
        assertEquals(1, event.listed(seen).getInt("changed"));
        assertEquals(List.of("2023-03-10"), event.attendances().getList("items.attendedOn"));
        event.refused(mark(head, "ATTENDED"), mark(head, "ABSENT")).as(422, "person-twice");
    }

    @Test
    void nobodyAttendsWhatWasNotHeldYet() {
        Gathering event = Gathering.planned(town, Gathering.form(town, "BASE_VISIT", "2023-03-10", head));

        event.refused(mark(head, "ATTENDED")).as(409, "attendance-not-yet");
        event.maySignIn(head, "ABCDEFGH").as(409, "sign-in-not-open");
    }

    @Test
    void aCodeIsGoodOnceAPersonForThoseWhoAreDueWhileItLasts() throws SQLException {
        Gathering event = Gathering.held(town, "2023-03-10", head, clerk);
        String former = event.code();
        String code = event.code();
        assertNotEquals(former, code, "opening anew makes the former code worthless");

        event.maySignIn(head, former).as(422, "sign-in-code-wrong");
        event.maySignIn(head, "ZZZZZZZZ").as(422, "sign-in-code-wrong");
        Response answer = event.signsIn(head, code.toLowerCase(java.util.Locale.ROOT));
        assertEquals(200, answer.statusCode(), answer.asString());
        event.maySignIn(head, code).as(409, "attendance-known");
        assertEquals(404, event.signsIn(member, code).statusCode(), "whoever was not asked sees no event");
        Somebody neighbour = Somebody.inVillage("陆思源", town.villageParty).announced();
        event.maySignIn(neighbour, code).as(422, "not-on-roster");
        expire(event);
        event.maySignIn(clerk, code).as(409, "sign-in-expired");

        assertEquals(List.of("CODE"), event.attendances().getList("items.manner"));
        assertEquals(
                1,
                town.himself(head)
                        .asks()
                        .get("/v1/attendances")
                        .jsonPath()
                        .getList("items")
                        .size());
        assertEquals(
                0,
                town.himself(neighbour)
                        .asks()
                        .get("/v1/attendances")
                        .jsonPath()
                        .getList("items")
                        .size());
    }

    @Test
    void theCodeIsShownToTheHostAloneAsTextAndAsPicture() {
        Gathering event = Gathering.held(town, "2023-03-10", head);
        event.code();

        Response picture = town.officer.asks().accept("image/svg+xml").get(event.path() + "/sign-in-code.svg");
        assertEquals(200, picture.statusCode(), picture.asString());
        assertTrue(picture.asString().startsWith("<svg xmlns="));
        assertTrue(picture.asString().contains("h1v1h-1z"));
        assertEquals(
                403, town.villageHead.asks().get(event.path() + "/sign-in-code").statusCode());
        assertEquals(
                403,
                town.himself(head).asks().get(event.path() + "/sign-in-code").statusCode());
    }

    @Test
    void aMakeUpSessionAddsAttendanceToItsFirstEventAndIsNoEventOfItsOwn() {
        Gathering first = Gathering.held(town, "2023-03-10", head, clerk, member);
        first.listed(mark(head, "ATTENDED"), mark(clerk, "ABSENT"));
        town.officer.does("complete", first.event()).on("2023-03-11");
        assertEquals(2, first.coverage().getInt("absent"), "who has no attendance at the end was absent");
        Map<String, Object> other = makeUp(first, "INTEGRITY_TRAINING", clerk);
        town.officer.mayNotOpen("/v1/events", other).as(422, "make-up-of-another-kind");
        Somebody stranger = Somebody.inOffice("林叙白", town.office).announced();
        town.officer
                .mayNotOpen("/v1/events", makeUp(first, "WARNING_CONFERENCE", stranger))
                .as(422, "not-due-at-first");

        Gathering session = Gathering.held(town, makeUp(first, "WARNING_CONFERENCE", clerk, member, head));
        session.refused(mark(head, "ATTENDED")).as(409, "attendance-known");
        Map<String, Object> clerkComes = mark(clerk, "ATTENDED");
        clerkComes.put("version", 1);
        session.listed(clerkComes);
        assertEquals(200, session.signsIn(member, session.code()).statusCode());

        assertEquals(0, session.attendances().getList("items").size());
        assertEquals(2, first.coverage().getInt("madeUp"));
        assertEquals("100.0", first.coverage().getString("percent"));
        assertEquals(
                List.of("2023-03-10", "2023-03-24", "2023-03-24"),
                first.attendances().getList("items.attendedOn").stream()
                        .sorted()
                        .toList());
        town.secretary.does("void", session.event()).with("reason", "未举办").now();
        assertEquals(2, first.coverage().getInt("absent"), "a void session made up for nobody");
    }

    private Map<String, Object> makeUp(Gathering first, String kind, Somebody... roster) {
        Map<String, Object> form = Gathering.form(town, kind, "2023-03-24", roster);
        form.put("makeUpOf", first.event().id());
        return form;
    }

    /** Half an hour later. */
    private static void expire(Gathering event) throws SQLException {
        try (Connection connection = Database.of("education").superuser();
                PreparedStatement past = connection.prepareStatement(
                        "UPDATE event SET sign_in = jsonb_set(sign_in, '{expiresAt}', '\"2023-03-10T02:00:00Z\"') WHERE id = ?")) {
            past.setObject(1, event.event().id());
            past.executeUpdate();
        }
    }
}
