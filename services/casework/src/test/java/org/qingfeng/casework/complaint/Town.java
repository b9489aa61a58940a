package org.qingfeng.casework.complaint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.casework.office.Directory;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.DirectoryNews;
import org.qingfeng.testkit.Tokens;

/** 清河镇 with its discipline organ, and the citizen who writes to it. All fictional. */
final class Town {
    static final String CODE = "990106101000";
    static final String ORGAN = CODE + "-010";
    static final String OFFICE = CODE + "-001";
    static final String VILLAGE = "990106101201";
    static final String REASON = "%E5%8A%9E%E7%90%86"; // 办理

    final Tokens secretary;
    final Tokens officer;
    final UUID officerId;
    final UUID secretaryId;
    final UUID villager;
    final UUID mayor;

    Town() {
        Directory.announces(CODE, "清河镇", "TOWN");
        Directory.announces(ORGAN, "清河镇纪委", "DISCIPLINE_COMMISSION");
        Directory.announces(OFFICE, "党政办公室", "OFFICE");
        Directory.announces(VILLAGE, "东河村", "VILLAGE");
        officerId = person(ORGAN, "TOWN", false);
        secretaryId = person(ORGAN, "COUNTY", true);
        mayor = person(CODE, "COUNTY", true);
        villager = person(VILLAGE, "TOWN", false);
        officer = Tokens.of("petition-officer").org(CODE).person(officerId).subject("officer-" + officerId);
        secretary =
                Tokens.of("discipline-secretary").org(CODE).person(secretaryId).subject("secretary-" + secretaryId);
    }

    /** A person whom the directory knows, in one post. */
    static UUID person(String orgCode, String managedBy, boolean leader) {
        UUID person = UUID.randomUUID();
        Directory.announces(new DirectoryNews.Cadre(
                person,
                DirectoryNews.Cadre.post(orgCode, "干部", "GENERAL", leader, false),
                true,
                true,
                managedBy,
                false));
        return person;
    }

    static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static Map<String, Object> complaint(String content) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("subjectPost", "VILLAGE_CADRE");
        form.put("named", false);
        form.put("subjectText", "东河村会计");
        form.put("content", content);
        return form;
    }

    static Response submit(String key, Map<String, Object> form) {
        return Api.anonymous().header("Idempotency-Key", key).body(form).post("/v1/complaints");
    }

    static String receipt(Map<String, Object> form) {
        Response answer = submit(key(), form);
        assertThat(answer.asString(), answer.statusCode(), is(201));
        return answer.jsonPath().getString("receipt");
    }

    static Response status(String receipt) {
        return Api.anonymous().body(Map.of("receipt", receipt)).post("/v1/complaints/status");
    }

    /** The complaint made last, as the secretary sees it in the list; no column tells which, only the database's own. */
    JsonPath newest() throws SQLException {
        Object id = Database.of("casework")
                .rows("SELECT id FROM complaint ORDER BY xmin::text::bigint DESC LIMIT 1")
                .get(0)
                .get("id");
        JsonPath list = Api.as(secretary)
                .get("/v1/complaints?unassigned=true&channel=WEB&state=RECEIVED&limit=500")
                .jsonPath();
        return list.setRootPath("items.find { it.id == '" + id + "' }");
    }

    /** Entered by the officer. */
    JsonPath registers(Map<String, Object> form) {
        Response answer = Api.as(officer).body(form).post("/v1/complaints/register");
        assertThat(answer.asString(), answer.statusCode(), is(201));
        return answer.jsonPath();
    }

    static Map<String, Object> letter(String content) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("channel", "LETTER");
        form.put("receivedOn", "2023-03-06");
        form.put("named", false);
        form.put("subjectText", "东河村会计");
        form.put("content", content);
        return form;
    }

    Map<String, Object> snapshot(UUID person, String org) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("personId", person.toString());
        subject.put("name", "乔见山");
        subject.put("orgCode", org);
        subject.put("position", "干部");
        subject.put("rank", "GENERAL");
        subject.put("partyMember", true);
        subject.put("publicOfficial", true);
        return subject;
    }

    Response tries(Tokens who, String verb, JsonPath complaint, Map<String, ?> fields) {
        return Api.as(who)
                .header("If-Match", '"' + complaint.getString("version") + '"')
                .body(fields)
                .post("/v1/complaints/" + complaint.getString("id") + '/' + verb);
    }

    JsonPath does(Tokens who, String verb, JsonPath complaint, Map<String, ?> fields) {
        Response answer = tries(who, verb, complaint, fields);
        assertThat(verb + ": " + answer.asString(), answer.statusCode(), is(200));
        return answer.jsonPath();
    }

    void refuses(Tokens who, String verb, JsonPath complaint, Map<String, ?> fields, int status, String code) {
        Response answer = tries(who, verb, complaint, fields);
        assertThat(verb + ": " + answer.asString(), answer.statusCode(), is(status));
        List<String> codes = answer.jsonPath().getList("violations.code");
        assertThat(answer.asString(), (answer.jsonPath().getString("type") + codes).contains(code), is(true));
    }

    Response reads(Tokens who, JsonPath complaint) {
        return Api.as(who).header("X-Audit-Reason", REASON).get("/v1/complaints/" + complaint.getString("id"));
    }
}
