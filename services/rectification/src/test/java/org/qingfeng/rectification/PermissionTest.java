package org.qingfeng.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
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

        String ofProblem = attached(problem);
        String ofRule = attached(rule);
        UnaryOperator<String> address = path -> path.contains("campaigns")
                ? path.replace("{id}", campaign.id().toString())
                : path.contains("rules")
                        ? path.replace("{id}", rule.id().toString()).replace("{attachmentId}", ofRule)
                        : path.replace("{id}", problem.id().toString())
                                .replace("{measureId}", problem.measure(1))
                                .replace("{attachmentId}", ofProblem);

        List<String> differences =
                PermissionMatrix.served(List.of("listCodeLists")).differences(town.code, "990888888000", address);

        assertEquals(List.of(), differences);
    }

    private String attached(Filed record) {
        record.now(town.manager
                .attaches(record, "记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8))
                .jsonPath());
        return town.manager
                .asks()
                .get(record.path + '/' + record.id() + "/attachments")
                .jsonPath()
                .getString("[0].id");
    }
}
