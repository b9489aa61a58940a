package org.qingfeng.directory;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Tokens;

/** Officials at their desks: each story works in a town of its own, so that stories do not meet. */
final class Desk {
    private static final AtomicInteger TOWNS = new AtomicInteger(100);
    private static final String COUNTY = "990199";

    /** The town's code; everything the story makes lies in it. */
    final String town;

    private final Tokens personnel;

    private Desk(String town) {
        this.town = town;
        this.personnel = Tokens.of("personnel-officer").org(town);
    }

    /** A new town with its first office, {@code -001}. */
    static Desk inNewTown() {
        Desk desk = new Desk(COUNTY + TOWNS.incrementAndGet() + "000");
        desk.registers(desk.organization(desk.town, "TOWN", "石桥镇")).statusCode(201);
        desk.registers(desk.organization(desk.unit(1), "OFFICE", "党政办公室")).statusCode(201);
        return desk;
    }

    String unit(int number) {
        return town + "-%03d".formatted(number);
    }

    Tokens as(String role) {
        return Tokens.of(role).org(town);
    }

    RequestSpecification personnel() {
        return Api.as(personnel);
    }

    RequestSpecification personnel(long seen) {
        return personnel().header("If-Match", "\"" + seen + "\"");
    }

    Map<String, Object> organization(String code, String type, String name) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("name", name);
        body.put("type", type);
        body.put("validFrom", "2020-01-01");
        return body;
    }

    ValidatableResponse registers(Map<String, Object> organization) {
        return personnel().body(organization).post("/v1/organizations").then();
    }

    Map<String, Object> person(String name, Map<String, Object> post) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("partyMember", true);
        body.put("publicOfficial", true);
        body.put("cadre", true);
        body.put("managedBy", "TOWN");
        body.put("posts", List.of(post));
        return body;
    }

    Map<String, Object> post(String organization, String position, String from) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("orgCode", organization);
        post.put("position", position);
        post.put("rank", "GENERAL");
        post.put("from", from);
        return post;
    }

    ValidatableResponse enrols(Map<String, Object> person) {
        return personnel().body(person).post("/v1/persons").then();
    }
}
