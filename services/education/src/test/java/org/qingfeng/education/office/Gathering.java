package org.qingfeng.education.office;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An event of a town, from its plan to the list of who came. */
public record Gathering(Town town, Filed event) {
    private static final String EVENTS = "/v1/events";

    public static Map<String, Object> form(Town town, String kind, String plannedOn, Somebody... roster) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("kind", kind);
        form.put("title", "以案为鉴");
        form.put("orgCode", town.discipline);
        form.put("plannedOn", plannedOn);
        form.put("roster", Arrays.stream(roster).map(Somebody::snapshot).toList());
        return form;
    }

    public static Gathering planned(Town town, Map<String, Object> form) {
        return new Gathering(town, town.officer.opens(EVENTS, form));
    }

    public static Gathering held(Town town, String on, Somebody... roster) {
        return held(town, form(town, "WARNING_CONFERENCE", on, roster));
    }

    /** Planned, approved, announced and held on the day it was planned for. */
    public static Gathering held(Town town, Map<String, Object> form) {
        Gathering gathering = planned(town, form);
        String on = String.valueOf(form.get("plannedOn"));
        town.secretary.does("approve", gathering.event).on(on);
        town.officer.does("announce", gathering.event).on(on);
        town.officer.does("hold", gathering.event).on(on);
        return gathering;
    }

    public String path() {
        return EVENTS + '/' + event.id();
    }

    public static Map<String, Object> mark(Somebody person, String status) {
        Map<String, Object> mark = new LinkedHashMap<>();
        mark.put("personId", person.id().toString());
        mark.put("status", status);
        return mark;
    }

    @SafeVarargs
    public final Response lists(Map<String, Object>... marks) {
        return town.officer.asks().body(Map.of("items", List.of(marks))).put(path() + "/attendance");
    }

    @SafeVarargs
    public final JsonPath listed(Map<String, Object>... marks) {
        Response answer = lists(marks);
        assertThat(answer.asString(), answer.statusCode(), is(200));
        return answer.jsonPath();
    }

    @SafeVarargs
    public final Step.Refusal refused(Map<String, Object>... marks) {
        Response answer = lists(marks);
        return new Step.Refusal(answer.statusCode(), answer.jsonPath());
    }

    /** The code that is shown after the sign-in was opened. */
    public String code() {
        town.officer.does("open-sign-in", event).with("minutes", 30).now();
        return town.officer.asks().get(path() + "/sign-in-code").jsonPath().getString("code");
    }

    public Response signsIn(Somebody person, String code) {
        return town.himself(person).asks().body(Map.of("code", code)).post(path() + "/sign-in");
    }

    public Step.Refusal maySignIn(Somebody person, String code) {
        Response answer = signsIn(person, code);
        return new Step.Refusal(answer.statusCode(), answer.jsonPath());
    }

    public JsonPath coverage() {
        return town.officer.asks().get(path() + "/coverage").jsonPath();
    }

    public JsonPath attendances() {
        return town.officer.asks().get("/v1/attendances?eventId=" + event.id()).jsonPath();
    }
}
