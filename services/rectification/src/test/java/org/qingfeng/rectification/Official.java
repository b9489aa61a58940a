package org.qingfeng.rectification;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Tokens;

/** An official at work, in the words of the office. */
record Official(Tokens token, UUID person, String org) {
    private static final String PROBLEMS = "/v1/problems";
    private static final String CAMPAIGNS = "/v1/campaigns";
    private static final String RULES = "/v1/rules";

    RequestSpecification asks() {
        return Api.as(token);
    }

    Filed opens(Map<String, Object> campaign) {
        return created(CAMPAIGNS, campaign);
    }

    Filed opensCampaign(Town town) {
        Map<String, Object> form = Forms.campaign(town.code);
        form.put("orgCodes", List.of(town.village, town.office));
        return opens(form);
    }

    Filed finds(String title, String foundOn) {
        return created(PROBLEMS, Forms.problem(org, title, foundOn));
    }

    Filed finds(Map<String, Object> form) {
        return created(PROBLEMS, form);
    }

    Filed draftsRule(Map<String, Object> form) {
        return created(RULES, form);
    }

    Response tries(String path, Object body) {
        return asks().body(body).post(path);
    }

    Filed sees(Filed record) {
        Response answer = asks().get(record.path + '/' + record.id());
        assertThat(answer.asString(), answer.statusCode(), is(200));
        return new Filed(record.path, answer.jsonPath());
    }

    Step does(String verb, Filed record) {
        return new Step(this, record, '/' + verb);
    }

    Step does(String verb, Filed problem, int measure) {
        return new Step(this, problem, "/measures/" + problem.measure(measure) + '/' + verb);
    }

    Step confirms(Filed problem) {
        return does("confirm", problem);
    }

    Step approvesPlan(Filed problem) {
        return does("approve-plan", problem);
    }

    Step submits(Filed problem) {
        return does("submit", problem);
    }

    Step accepts(Filed problem) {
        return does("accept", problem)
                .with("checks", Map.of("matterSolved", true, "personsHandled", true, "rectified", true))
                .with("noneHandledReason", "属工作机制问题");
    }

    /** Drafts a measure that has everything a plan asks for. */
    Filed plans(Filed problem, String content, String dueOn) {
        return new Step(this, problem, "/measures")
                .with("content", content)
                .with("ownerOrgCode", problem.get("orgCode"))
                .with("owner", Forms.stranger(problem.get("orgCode")))
                .with("startsOn", problem.get("foundOn"))
                .with("dueOn", dueOn)
                .with("steps", List.of(Map.of("title", "第一步")))
                .now();
    }

    Filed finishes(Filed problem, int measure, String on) {
        does("progress", problem, measure).with("note", "已开展").on(on);
        return does("complete", problem, measure)
                .with("evidence", List.of(Map.of("title", "会议记录")))
                .on(on);
    }

    /** Attaches a file; answers with its record. */
    Response attaches(Filed record, String name, byte[] bytes) {
        return asks().contentType("multipart/form-data")
                .header("If-Match", record.etag())
                .multiPart("file", name, bytes, "application/octet-stream")
                .post(record.path + '/' + record.id() + "/attachments");
    }

    private Filed created(String path, Map<String, Object> form) {
        Response answer = asks().body(form).post(path);
        assertThat(answer.asString(), answer.statusCode(), is(201));
        return new Filed(path, answer.jsonPath());
    }
}
