package org.qingfeng.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.Eventually;

/** Two requests of which each found free what only one of them can have. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class RaceTest {
    private static final String WAITING =
            "SELECT count(*) FROM pg_locks WHERE relation = 'organization'::regclass AND NOT granted";

    @Test
    void oneOfTwoRegistrationsOfACodeIsADuplicate() throws Exception {
        Desk desk = Desk.inNewTown();
        List<ValidatableResponse> answers =
                bothAtOnce(() -> desk.registers(desk.organization(desk.unit(2), "OFFICE", "党建办公室")));
        answers.get(0).statusCode(201);
        answers.get(1).statusCode(409).body("type", equalTo("/problems/duplicate"));
        assertEquals(1, organizations(desk.unit(2)));
    }

    @Test
    void anImportSentTwiceAtOnceIsCarriedOutOnce() throws Exception {
        Desk desk = Desk.inNewTown();
        String key = UUID.randomUUID().toString();
        byte[] file =
                (LedgerTest.HEADS + desk.unit(2) + ",党建办,,,科室,是,2020-01-01,,,,,\n").getBytes(StandardCharsets.UTF_8);
        List<ValidatableResponse> answers = bothAtOnce(() -> desk.personnel()
                .header("Idempotency-Key", key)
                .contentType("multipart/form-data")
                .multiPart("file", "ledger.csv", file, "text/csv")
                .post("/v1/organizations/import")
                .then());
        answers.forEach(answer -> answer.statusCode(200).body("created", equalTo(1)));
        assertEquals(
                1,
                answers.stream()
                        .filter(a -> a.extract().header("Idempotency-Replayed") != null)
                        .count());
        assertEquals(1, organizations(desk.unit(2)));
    }

    /** Both wait at the table's door until neither looks for the other any more; the answers with the lower status first. */
    private static List<ValidatableResponse> bothAtOnce(Supplier<ValidatableResponse> request) throws Exception {
        CompletableFuture<ValidatableResponse> one;
        CompletableFuture<ValidatableResponse> other;
        try (Connection connection = Database.of("directory").superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE organization IN SHARE ROW EXCLUSIVE MODE");
            one = CompletableFuture.supplyAsync(request);
            other = CompletableFuture.supplyAsync(request);
            Eventually.until(
                    "both wait to write", () -> Database.of("directory").count(WAITING) == 2);
            connection.rollback();
        }
        return Stream.of(one.get(), other.get())
                .sorted((a, b) ->
                        Integer.compare(a.extract().statusCode(), b.extract().statusCode()))
                .toList();
    }

    private static long organizations(String code) throws Exception {
        return Database.of("directory").count("SELECT count(*) FROM organization WHERE org_code = ?", code);
    }
}
