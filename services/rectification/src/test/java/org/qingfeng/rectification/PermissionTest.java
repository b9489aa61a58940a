package org.qingfeng.rectification;

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
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class PermissionTest {
    private final Town town = Town.founded();

    @Test
    void theMatrixNamesExactlyTheOperations() {
        assertEquals(
                List.of(), PermissionMatrix.served(List.of("listCodeLists")).unmatched());
    }

    @Test
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() {
        Filed campaign = town.manager.opensCampaign(town);
        Filed rule = town.manager.draftsRule(Forms.rule(town.code, "NEW"));
        Filed problem = town.manager.plans(town.manager.finds("会议多", "2023-03-20"), "压减会议", "2023-06-30");

        List<String> differences = PermissionMatrix.served(List.of("listCodeLists"))
                .differences(town.code, "990888888000", path -> path.replace("{measureId}", problem.measure(1))
                        .replace(
                                "{id}",
                                path.contains("campaigns")
                                        ? campaign.id().toString()
                                        : path.contains("rules")
                                                ? rule.id().toString()
                                                : problem.id().toString()));

        assertEquals(List.of(), differences);
    }
}
