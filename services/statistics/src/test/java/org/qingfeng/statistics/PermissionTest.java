package org.qingfeng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** Every operation asked as every role. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class PermissionTest {
    private static final String OPEN = "listCodeLists";
    /** Name a month, which belongs to no organization and so is hidden from none: see PeriodsTest. */
    private static final List<String> OF_A_MONTH = List.of("freezePeriod", "listCorrections");

    @Test
    void theMatrixNamesExactlyTheOperations() {
        assertEquals(List.of(), PermissionMatrix.served(List.of(OPEN)).unmatched());
    }

    @Test
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() {
        Reader.administrator().posts("/admin/rebuild").then().statusCode(202);

        List<String> differences = PermissionMatrix.served(
                        Stream.concat(Stream.of(OPEN), OF_A_MONTH.stream()).toList())
                .differences("990408101000", "990888888000", path -> path);

        assertEquals(List.of(), differences);
    }
}
