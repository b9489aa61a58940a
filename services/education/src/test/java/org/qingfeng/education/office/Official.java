package org.qingfeng.education.office;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Tokens;

/** An official at work. */
public record Official(Tokens token, UUID person) {

    public RequestSpecification asks() {
        return Api.as(token);
    }

    public String id() {
        return person.toString();
    }

    /** Opens a new record. */
    public Filed opens(String path, Map<String, Object> form) {
        Response answer = asks().body(form).post(path);
        assertThat(answer.asString(), answer.statusCode(), is(201));
        return new Filed(path, answer.jsonPath());
    }

    /** Opens what is refused. */
    public Step.Refusal mayNotOpen(String path, Map<String, Object> form) {
        Response answer = asks().body(form).post(path);
        return new Step.Refusal(answer.statusCode(), answer.jsonPath());
    }

    public Step does(String verb, Filed record) {
        return new Step(this, record, '/' + verb);
    }

    /** Reads a protected record, saying why. */
    public JsonPath reads(Filed record) {
        Response answer = looksAt(record);
        assertThat(answer.asString(), answer.statusCode(), is(200));
        record.now(answer.jsonPath());
        return answer.jsonPath();
    }

    public Response looksAt(Filed record) {
        return asks().header("X-Audit-Reason", "%E5%8A%9E%E6%A1%88%E9%9C%80%E8%A6%81")
                .get(record.path() + '/' + record.id());
    }
}
