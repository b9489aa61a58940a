package org.qingfeng.kit.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class OperationIdTest {
    private abstract static class EveryLedger {
        @POST
        @Path("/import")
        @Operation(summary = "all take it in alike")
        public void takeIn() {}
    }

    @Path("/v1/rule-parameters")
    private static final class RuleParameters extends EveryLedger {
        @GET
        @Path("/export")
        @Operation(operationId = "exportThem", summary = "has a name of its own")
        public void export() {}
    }

    @Test
    void anAnnotationNamesIt() {
        assertEquals("exportThem", OperationId.of(method("export"), RuleParameters.class));
    }

    @Test
    void whatIsInheritedIsCalledAfterItsPath() {
        assertEquals("importRuleParameters", OperationId.of(method("takeIn"), RuleParameters.class));
        assertEquals("templateRuleParameters", OperationId.ofPath("/v1/rule-parameters/import-template"));
    }

    private static Method method(String name) {
        return Arrays.stream(RuleParameters.class.getMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
