package org.qingfeng.casework.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** A citizen with a browser that runs no script. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "context", value = "casework"),
            @ResourceArg(name = "qingfeng.today", value = "2023-06-30"),
            @ResourceArg(name = "qingfeng.intake.org-code", value = Town.CODE),
            @ResourceArg(name = "qingfeng.intake.complaints-per-minute", value = "600")
        })
class FormTest {
    @BeforeAll
    static void found() {
        new Town();
    }

    @Test
    void walksFromThePostToTheReceiptAndBackWithIt() {
        String first = RestAssured.get("/v1/complaints/form").asString();
        assertTrue(first.contains("<html lang=\"zh-CN\">") && first.contains("<legend>"), first);
        assertFalse(first.contains("<script"), first);
        String second = filled("write", Map.of("subjectPost", "VILLAGE_CADRE"), 200);

        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("key", found(second, "name=\"key\" value=\"([0-9a-f]{32})\""));
        entry.put("subjectPost", "VILLAGE_CADRE");
        entry.put("named", "false");
        entry.put("subjectText", "东河村会计");
        entry.put("content", "问题".repeat(5000));
        String received = filled("submit", entry, 201);
        String receipt = found(received, "<strong>([0-9 ]{19})</strong>");
        assertEquals(receipt, found(filled("submit", entry, 201), "<strong>([0-9 ]{19})</strong>"), "sent twice");

        String standing = filled("message", Map.of("receipt", receipt, "text", "补充 <b>票据</b>"), 200);
        assertTrue(standing.contains("补充 &lt;b&gt;票据&lt;/b&gt;"), standing);
        assertTrue(filled("status", Map.of("receipt", receipt), 200).contains("已收到"));
    }

    @Test
    void whatIsWrongIsSaidInTheFormAndWhatWasWrittenStays() throws SQLException {
        long before = complaints();
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("key", Town.key());
        entry.put("subjectPost", "VILLAGE_CADRE");
        entry.put("named", "true");
        entry.put("subjectText", "\"><script>alert(1)</script>");
        entry.put("content", "反映账目");
        String again = filled("submit", entry, 422);
        assertTrue(again.contains("role=\"alert\"") && again.contains("反映账目"), again);
        assertFalse(again.contains("<script>"), again);
        entry.put("content", "");
        assertTrue(filled("submit", entry, 400).contains("role=\"alert\""));
        assertTrue(filled("status", Map.of("receipt", "12"), 400).contains("16 位"));
        assertTrue(filled("status", Map.of("receipt", "0000000000000001"), 404).contains("role=\"alert\""));
        assertEquals(before, complaints());
    }

    @Test
    void aPostManagedAboveEndsBeforeAnythingIsWritten() {
        String above = filled("write", Map.of("subjectPost", "TOWN_LEADERSHIP"), 200);
        assertTrue(above.contains("12388") && !above.contains("<form"), above);
    }

    private static String filled(String step, Map<String, String> fields, int status) {
        Response answer = RestAssured.given()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/v1/complaints/form/" + step);
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer.asString();
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertTrue(matcher.find(), page);
        return matcher.group(1);
    }

    private static long complaints() throws SQLException {
        return Database.of("casework").count("SELECT count(*) FROM complaint");
    }
}
