package org.qingfeng.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** Every operation asked as every role, of its own and of another organization. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class PermissionTest {
    /** Code lists, and what the public does with complaints (security.md). */
    private static final List<String> OPEN = List.of(
            "listCodeLists", "askPostOfComplaint", "submitComplaint", "askStandingOfComplaint", "addToComplaint");

    @Test
    void theMatrixNamesExactlyTheOperations() {
        assertEquals(List.of(), PermissionMatrix.served(OPEN).unmatched());
    }
}
