package org.qingfeng.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** The served document and the permission matrix name the same operations. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class OperationsTest {
    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertEquals(
                List.of(), PermissionMatrix.served(List.of("listCodeLists")).unmatched());
    }
}
