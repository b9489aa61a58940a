package org.qingfeng.casework.clue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Tokens;

/** G10: who sees a clue, and that nothing else tells others that there is one. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class ClueSightTest {
    private final ClueOffice office = new ClueOffice();
    private final Somebody subject = office.villager("江南岸");
    private Filed clue;

    @BeforeEach
    void aClueInHand() {
        clue = office.assigned("SUPERVISION", "2023-02-20", subject);
    }

    @Test
    void itsHandlersAndTheSecretarySeeItAndNobodyElseDoes() {
        assertThat(office.lead.looksAt(clue).statusCode(), is(200));
        assertThat(office.second.looksAt(clue).statusCode(), is(200));
        assertThat(office.secretary.looksAt(clue).statusCode(), is(200));
        assertSeesNothing(office.other);
        assertSeesNothing(new Official(
                Tokens.of("discipline-secretary").org("990888888000").person(UUID.randomUUID()), UUID.randomUUID()));
    }

    @Test
    void theSubjectSeesNothingWhateverHisRole() {
        assertSeesNothing(new Official(office.account("discipline-secretary", subject.id()), subject.id()));
        assertSeesNothing(new Official(office.account("case-officer", subject.id()), subject.id()));
    }

    @Test
    void aDeclaredConflictBindsAtOnceAndEndsWithIt() {
        Official close = office.officer("discipline-secretary");
        assertThat(close.looksAt(clue).statusCode(), is(200));

        Filed conflict = close.opens(
                "/v1/conflicts",
                Map.of("about", subject.id().toString(), "relation", "CLOSE_RELATIVE", "on", "2023-03-01"));
        assertSeesNothing(close);

        office.secretary.does("end", conflict).with("reason", "已解除").on("2023-05-01");
        assertThat(close.looksAt(clue).statusCode(), is(200));
    }

    @Test
    void whoHandsAClueOnSeesItNoLonger() {
        office.assigns(clue, office.other).on("2023-02-22");
        assertThat(office.other.looksAt(clue).statusCode(), is(200));
        assertSeesNothing(office.lead);
    }

    @Test
    void theMembersOfAUnitThatIsTheSubjectSeeNothing() {
        Map<String, Object> form = office.form("SUPERVISION", "2023-02-20");
        form.put("orgCode", subject.orgCode());
        form.put("subjectOrgCode", subject.orgCode());
        Filed ofTheUnit = office.lead.opens(ClueOffice.CLUES, form);
        Official member = new Official(office.account("discipline-secretary", subject.id()), subject.id());

        assertThat(member.looksAt(ofTheUnit).statusCode(), is(404));
        assertThat(office.secretary.looksAt(ofTheUnit).statusCode(), is(200));
    }

    @Test
    void anAccountWithoutAPersonIsRefusedAndASystemSeesWhatItsScopeSays() {
        Tokens nobody = Tokens.of("discipline-secretary").org(office.county.town);
        Official impersonal = new Official(nobody, UUID.randomUUID());
        assertThat(impersonal.asks().get("/v1/clues").statusCode(), is(403));
        assertThat(impersonal.looksAt(clue).statusCode(), is(403));

        Official system =
                new Official(Tokens.integration("casework.clues.read").org(office.county.town), UUID.randomUUID());
        assertThat(system.looksAt(clue).statusCode(), is(200));
        Official another =
                new Official(Tokens.integration("casework.cases.read").org(office.county.town), UUID.randomUUID());
        assertThat(another.looksAt(clue).statusCode(), is(404));
    }

    @Test
    void numbersOfWhatIsHiddenAreGivenOnAsIfNothingWereThere() {
        Filed next = office.other.opens(ClueOffice.CLUES, office.form("SUPERVISION", "2023-03-01", subject));
        JsonPath seen =
                office.other.asks().get("/v1/clues?count=true&sort=number").jsonPath();

        assertThat(next.get("number"), is("XS-2023-0002"));
        assertThat(seen.getList("items.number"), contains("XS-2023-0002"));
        assertThat(seen.getInt("total"), is(1));
    }

    /** In status and body the same as of what does not exist, and in no list or count. */
    private void assertSeesNothing(Official official) {
        Filed absent = new Filed(ClueOffice.CLUES, JsonPath.from("{\"id\":\"" + UUID.randomUUID() + "\"}"));
        assertThat(masked(official.looksAt(clue), clue), is(masked(official.looksAt(absent), absent)));
        assertThat(official.looksAt(clue).statusCode(), is(404));
        assertThat(official.asks().get("/v1/clues/" + clue.id() + "/history").statusCode(), is(404));
        for (String verb : List.of("approve", "finish", "void", "propose", "correct")) {
            Response answer = official.asks()
                    .header("If-Match", "\"1\"")
                    .body(
                            "{\"reason\":\"探听\",\"text\":\"探听\",\"opinion\":\"探听\",\"method\":\"HOLD\",\"conclusion\":\"UNFOUNDED\",\"changes\":{}}")
                    .post("/v1/clues/" + clue.id() + '/' + verb);
            assertThat(verb, List.of(404, 400).contains(answer.statusCode()), is(true));
        }
        JsonPath listed = official.asks()
                .get("/v1/clues?count=true&number=" + clue.get("number"))
                .jsonPath();
        if (official != office.other) {
            assertThat(listed.getInt("total"), is(0));
        }
        assertThat(listed.getList("items"), is(empty()));
    }

    private static String masked(Response answer, Filed record) {
        return answer.statusCode()
                + answer.asString().replace(record.id().toString(), "ID").replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }
}
