package org.qingfeng.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** Ledgers: a whole file or nothing of it. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class LedgerTest {
    static final String HEADS = "机构代码,机构名称,简称,机关代字,机构类型,是否在运转,启用日期,停用日期,后续代码,状态,标识,版本\n";

    @Test
    void whatIsExportedIsImportedUnchanged() {
        Desk desk = Desk.inNewTown();
        String file = desk.personnel()
                .queryParam("under", desk.town)
                .queryParam("format", "csv")
                .get("/v1/organizations/export")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        imports(desk, file, false).statusCode(200).body("rows", equalTo(2)).body("unchanged", equalTo(2));
    }

    @Test
    void newRowsAreCreatedAndADryRunStoresNothing() throws Exception {
        Desk desk = Desk.inNewTown();
        String file = HEADS + desk.unit(2) + ",党建办,,,科室,是,2020-01-01,,,,,\n" + desk.unit(3)
                + ",便民服务中心,,,站所、事业单位,是,2020-01-01,,,,,\n";
        imports(desk, file, true).statusCode(200).body("created", equalTo(2)).body("dryRun", equalTo(true));
        assertEquals(2, organizations(desk));
        imports(desk, file, false).statusCode(200).body("created", equalTo(2));
        assertEquals(4, organizations(desk));
    }

    @Test
    void aRepeatedImportChangesNothingAndAnswersAsBefore() throws Exception {
        Desk desk = Desk.inNewTown();
        String key = UUID.randomUUID().toString();
        String file = HEADS + desk.unit(2) + ",党建办,,,科室,是,2020-01-01,,,,,\n";
        imports(desk.personnel().header("Idempotency-Key", key), file, true).statusCode(200);
        imports(desk.personnel().header("Idempotency-Key", key), file, false)
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue())
                .body("created", equalTo(1));
        imports(desk.personnel().header("Idempotency-Key", key), file, false)
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("rows", equalTo(1))
                .body("created", equalTo(1))
                .body("dryRun", equalTo(false));
        imports(desk.personnel().header("Idempotency-Key", key), file + "\n", false)
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
        assertEquals(3, organizations(desk));
        assertEquals(
                1,
                Database.of("directory")
                        .count(
                                "SELECT count(*) FROM journal WHERE record_kind = 'import' AND org_code = ?",
                                desk.town));
    }

    @Test
    void everyBadRowIsNamedAndNothingIsStored() throws Exception {
        Desk desk = Desk.inNewTown();
        String good = desk.unit(2) + ",党建办,,,科室,是,2020-01-01,,,,,\n";
        String file = HEADS + good + good + "990188101000,别镇,,,乡级,是,2020-01-01,,,,,\n" + desk.unit(1)
                + ",又一个,,,科室,是,2020-01-01,,,,,\n";
        imports(desk, file, false)
                .statusCode(422)
                .contentType(startsWith(Api.PROBLEM))
                .body("violations.field", hasItems("rows[3].code", "rows[4].code", "rows[5].code"));
        assertEquals(2, organizations(desk));
    }

    @Test
    void theTemplateIsAWorkbook() {
        Desk desk = Desk.inNewTown();
        byte[] file = desk.personnel()
                .get("/v1/persons/import-template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("PK", new String(file, 0, 2, StandardCharsets.US_ASCII));
    }

    private static ValidatableResponse imports(Desk desk, String file, boolean dryRun) {
        return imports(desk.personnel(), file, dryRun);
    }

    private static ValidatableResponse imports(RequestSpecification request, String file, boolean dryRun) {
        return request.contentType("multipart/form-data")
                .queryParam("dryRun", dryRun)
                .multiPart("file", "ledger.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/v1/organizations/import")
                .then();
    }

    private static long organizations(Desk desk) throws Exception {
        return Database.of("directory")
                .count("SELECT count(*) FROM organization WHERE org_code LIKE ?", desk.town.substring(0, 9) + "%");
    }
}
