package org.qingfeng.education.office;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingfeng.testkit.Api;

/** A step about to be taken: {@code secretary.does("close", record).on("2023-09-12")}. */
public final class Step {
    private final Official official;
    private final Filed record;
    private final String tail;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Step(Official official, Filed record, String tail) {
        this.official = official;
        this.record = record;
        this.tail = tail;
    }

    public Step with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** Takes it on that business date. */
    public Filed on(String day) {
        return with("on", day).now();
    }

    /** Takes it, and sees what became of the record. */
    public Filed now() {
        Response answer = send();
        assertThat(answer.asString(), answer.statusCode(), is(200));
        record.now(answer.jsonPath());
        return record;
    }

    /** Tries it on that date and is refused. */
    public Refusal refusedOn(String day) {
        return with("on", day).refused();
    }

    public Refusal refused() {
        Response answer = send();
        assertThat(answer.asString(), answer.statusCode() >= 400);
        assertThat(answer.contentType().startsWith(Api.PROBLEM), is(true));
        return new Refusal(answer.statusCode(), answer.jsonPath());
    }

    private Response send() {
        return official.asks()
                .header("If-Match", record.etag())
                .body(fields)
                .post(record.path() + '/' + record.id() + tail);
    }

    /** What was answered instead. */
    public record Refusal(int status, JsonPath problem) {
        public Refusal as(int expected, String code) {
            assertThat(problem.prettify(), status, is(expected));
            List<String> codes = problem.getList("violations.code");
            assertThat(problem.prettify(), (problem.getString("type") + codes).contains(code));
            return this;
        }

        /** The message of that reason says this. */
        public Refusal saying(String words) {
            assertThat(
                    problem.prettify(), problem.getString("violations.message").contains(words));
            return this;
        }
    }
}
