package org.qingfeng.casework.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Official;
import org.qingfeng.testkit.Backbone;

/**
 * C2 against a model of its own: random commands, legal and illegal, all on one day. After each the service and the model
 * must agree whether it was done, and on the state it led to; a failure names the seed and the commands before it.
 */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class ClueModelTest {
    private static final String DAY = "2023-06-01";
    private static final int COMMANDS = 40;

    private final ClueOffice office = new ClueOffice();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theServiceDoesWhatTheModelDoes(long seed) {
        Filed clue = office.registered("SUPERVISION", DAY, office.villager("江南岸"));
        ClueModel model = new ClueModel();
        ClueModel.Command[] all = ClueModel.Command.values();
        List<ClueModel.Command> commands = new Random(seed)
                .ints(COMMANDS, 0, all.length)
                .mapToObj(i -> all[i])
                .toList();
        for (int i = 0; i < commands.size(); i++) {
            ClueModel.Command command = commands.get(i);
            String story = "seed " + seed + ", " + commands.subList(0, i + 1);
            boolean possible = model.take(command);
            Response answer = send(clue, command);
            assertEquals(possible ? 200 : 409, answer.statusCode(), () -> story + ": " + answer.asString());
            office.secretary.reads(clue);
            assertEquals(model.state(), clue.state(), story);
        }
    }

    private Response send(Filed clue, ClueModel.Command command) {
        Map<String, Object> body = new LinkedHashMap<>(command.fields());
        if (command == ClueModel.Command.ASSIGN) {
            body.put("handlers", List.of(office.lead.id(), office.second.id()));
        }
        body.put("on", DAY);
        Official official = command.isTheSecretarys() ? office.secretary : office.lead;
        return official.asks()
                .header("If-Match", '"' + clue.get("version") + '"')
                .body(body)
                .post("/v1/clues/" + clue.id() + '/' + command.verb());
    }
}
