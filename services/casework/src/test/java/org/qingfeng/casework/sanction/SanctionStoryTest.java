package org.qingfeng.casework.sanction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingfeng.casework.office.CaseDesk.sanction;
import static org.qingfeng.casework.office.CaseDesk.shown;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.CaseDesk;
import org.qingfeng.casework.office.County;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.casework.office.Step;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Journal;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.testkit.Backbone;

/** What becomes of a sanction after its decision (domain C4). */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class SanctionStoryTest {
    @Inject
    SanctionBook book;

    @Inject
    Journal journal;

    private final County county = County.founded();
    private final CaseDesk desk = new CaseDesk(county);
    private final Somebody person =
            Somebody.inVillage("柳映溪", county.village + "-001").announced();

    @Test
    void probationThenRightsRestoredThenTwoYearsMore() {
        Filed probation = onProbation();
        assertThat(probation.get("probationEndsOn"), is("2023-10-10"));
        restores(probation).refusedOn("2023-10-09").as(409, "probation-not-over");
        county.secretary
                .does("extend-probation", probation)
                .with("reason", "表现不足")
                .on("2023-09-20");
        assertThat(probation.get("probationEndsOn"), is("2024-10-10"));
        county.secretary
                .does("extend-probation", probation)
                .with("reason", "再延")
                .refusedOn("2023-09-21")
                .as(409, "probation-extended-already");
        restores(probation).on("2024-10-15");
        assertThat(probation.seen().getList("stateHistory.state"), is(List.of("PROBATION", "RIGHTS_RESTORED")));
        assertThat("over by itself since then", probation.state(), is("PERIOD_ENDED"));
        assertThat(probation.get("restrictionEndsOn"), is("2026-10-15"));
    }

    @Test
    void anExpulsionDuringProbationIsASanctionOfItsOwn() {
        Filed probation = onProbation();
        county.secretary
                .does("expel", probation)
                .with("decidingOrgCode", county.townParty)
                .with("reason", "坚持不改")
                .refusedOn("2023-02-01")
                .as(422, "wrong-deciding-body")
                .saying("县（区）纪委常委会");
        county.secretary
                .does("expel", probation)
                .with("decidingOrgCode", county.countyDiscipline)
                .with("reason", "坚持不改")
                .on("2023-02-01");
        assertThat(probation.state(), is("PERIOD_ENDED"));
        JsonPath all = county.secretary
                .asks()
                .get("/v1/sanctions?archived=true&kind=EXPULSION")
                .jsonPath();
        assertThat(all.getList("items"), hasSize(1));
        assertThat(all.getString("items[0].effectiveOn"), is("2023-02-01"));
        assertThat(all.getString("items[0].state"), is("IN_FORCE"));
        assertThat(forms(probation).getList("items.measure"), is(List.of("PARTY_PROBATION", "PARTY_EXPULSION")));
        assertThat(forms(probation).getList("items.state"), is(List.of("SUPERSEDED", "EFFECTIVE")));
    }

    @Test
    void g19AnAppealChangesItIntoALighterOneEffectiveSinceTheFirstDecision() {
        Filed warning = seriouslyWarned();
        appeal(work -> book.change(
                work.load(Sanction.class, warning.id()),
                into(SanctionKind.WARNING),
                LocalDate.of(2023, 10, 9),
                "情节较轻",
                work));

        JsonPath old = county.secretary.reads(warning);
        assertThat(old.getString("state"), is("CHANGED"));
        JsonPath successor = county.secretary
                .asks()
                .get("/v1/sanctions?archived=true&kind=WARNING")
                .jsonPath();
        assertThat(successor.getString("items[0].replaces"), is(warning.id().toString()));
        assertThat(successor.getString("items[0].effectiveOn"), is("2023-06-28"));
        assertThat(successor.getString("items[0].decidedOn"), is("2023-10-09"));
        assertThat(successor.getString("items[0].restrictionEndsOn"), is("2024-06-28"));
        assertThat(old.getString("replacedBy"), is(successor.getString("items[0].id")));
        assertThat(forms(warning).getList("items.measure"), is(List.of("PARTY_WARNING")));
        assertThat(forms(warning).getList("items.actOn"), is(List.of("2023-06-28")));
    }

    @Test
    void noAppealAggravates() {
        Filed warning = seriouslyWarned();
        Refused refused = assertThrows(
                Refused.class,
                () -> appeal(work -> book.change(
                        work.load(Sanction.class, warning.id()),
                        into(SanctionKind.EXPULSION),
                        LocalDate.of(2023, 10, 9),
                        "加重",
                        work)));
        assertEquals(SanctionRefusal.AGGRAVATED_BY_APPEAL, refused.leading().refusal());
    }

    @Test
    void aQuashedSanctionHoldsNobodyBack() {
        Filed warning = seriouslyWarned();
        appeal(work -> {
            Sanction sanction = work.load(Sanction.class, warning.id());
            book.quash(sanction, LocalDate.of(2023, 10, 9), "事实不清");
            return sanction;
        });
        assertThat(county.secretary.reads(warning).getString("state"), is("QUASHED"));
        JsonPath restriction = county.official("personnel-officer", county.town)
                .asks()
                .get("/v1/restrictions?on=2023-12-01&personId=" + person.id())
                .jsonPath();
        assertThat(restriction.getBoolean("restricted"), is(false));
    }

    @Test
    void correctedInWhatIsItsOwn() {
        Filed warning = seriouslyWarned();
        county.secretary
                .does("correct", warning)
                .with("changes", Map.of("documentNumber", "清河纪〔2023〕9号"))
                .with("reason", "文号有误")
                .now();
        assertThat(warning.get("documentNumber"), is("清河纪〔2023〕9号"));
        county.secretary
                .does("correct", warning)
                .with("changes", Map.of("kind", "WARNING"))
                .with("reason", "不得更正")
                .refused()
                .as(400, "unknown-field");
        county.secretary
                .does("correct", warning)
                .with("changes", Map.of())
                .with("reason", "无")
                .refused()
                .as(422, "nothing-to-correct");
        county.secretary.does("void", warning).with("reason", "重复录入").now();
        assertThat(warning.state(), is("VOIDED"));
    }

    private JsonPath forms(Filed sanction) {
        return county.secretary
                .asks()
                .get("/v1/form-acts?sort=actOn&caseId=" + sanction.get("caseId"))
                .jsonPath();
    }

    private void appeal(Function<Work, Sanction> decided) {
        journal.unasked("appeal", OrgCode.of(county.town), "申诉决定", decided);
    }

    private NewSanction into(SanctionKind kind) {
        return new NewSanction(
                Family.PARTY, kind, OrgCode.of(county.townDiscipline), null, null, null, null, null, null);
    }

    private Step restores(Filed probation) {
        return county.secretary.does("restore-rights", probation).with("reason", "确有悔改表现");
    }

    private Filed onProbation() {
        return decided("2022-10-10", sanction("PARTY", "PROBATION", county.townParty, Map.of("probationYears", 1)));
    }

    private Filed seriouslyWarned() {
        Filed file = desk.ready(person, shown("PARTY", "SERIOUS_WARNING"));
        return made(desk.decides(
                        desk.resolved(file, "2023-06-20"), sanction("PARTY", "SERIOUS_WARNING", county.townDiscipline))
                .on("2023-06-28"));
    }

    /** 留党察看 of a case of the year before. */
    private Filed decided(String on, Map<String, Object> sanction) {
        Filed file = desk.investigated(desk.filed(person, "2022-09-22"), "2022-09-23");
        desk.reviewed(
                desk.tried(desk.met(file, "2022-09-24", shown("PARTY", "PROBATION")), "2022-09-25"),
                "2022-09-26",
                "2022-09-27");
        return made(desk.decides(desk.resolved(file, "2022-09-28"), sanction).on(on));
    }

    private Filed made(Filed file) {
        JsonPath all = county.secretary
                .asks()
                .get("/v1/sanctions?archived=true&caseId=" + file.id())
                .jsonPath();
        return new Filed("/v1/sanctions", all.setRootPath("items[0]"));
    }
}
