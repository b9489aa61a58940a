package org.qingfeng.casework.cases;

import static org.qingfeng.casework.office.CaseDesk.CASES;
import static org.qingfeng.casework.office.CaseDesk.sanction;
import static org.qingfeng.casework.office.CaseDesk.shown;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.CaseDesk;
import org.qingfeng.casework.office.County;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;

/** What a case refuses, each reason through the API and with the rule's name. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class CaseRefusalTest {
    private final County county = County.founded();
    private final CaseDesk desk = new CaseDesk(county);
    private final Somebody person =
            Somebody.inVillage("柳映溪", county.village + "-002").announced();

    @Test
    void g5AFilingAnswersTheThreeDistinctions() {
        Map<String, Object> form = desk.form(person, "2023-04-06", desk.byTown());
        form.remove("distinctions");
        county.officer.mayNotOpen(CASES, form).as(422, "distinctions-missing");
        form.put(
                "distinctions",
                Map.of(
                        "inexperience",
                        false,
                        "exploration",
                        false,
                        "unintended",
                        false,
                        "result",
                        "TOLERATED",
                        "reason",
                        "酌情"));
        county.officer.mayNotOpen(CASES, form).as(422, "distinctions-unfounded");
    }

    @Test
    void filedOnlyByAnOrganThatMay() {
        opens(person, Map.of("organ", "PARTY", "orgCode", county.townParty), "wrong-filing-organ");
        opens(person, Map.of("organ", "PARTY", "orgCode", county.town + "-099"), "not-known-here");
        opens(
                person,
                Map.of("organ", "SUPERVISORY", "orgCode", county.townDiscipline),
                "supervisory-filing-is-the-countys");
        opens(
                Somebody.inOffice("顾听雨", county.office).managedBy("COUNTY").announced(),
                desk.byTown(),
                "filing-beyond-management");
        opens(
                Somebody.inOffice("何知秋", county.office).outsideTheParty().announced(),
                desk.byTown(),
                "party-filing-needs-member");
        opens(
                Somebody.inVillage("宋晚晴", county.village + "-001")
                        .withoutOffice()
                        .announced(),
                desk.byCounty(),
                "supervisory-filing-needs-official");
        Map<String, Object> twice = desk.form(person, "2023-04-06", desk.byTown(), desk.byTown());
        county.officer.mayNotOpen(CASES, twice).as(422, "filing-organ-twice");
        Map<String, Object> clue = desk.form(person, "2023-04-06", desk.byTown());
        clue.put("clueId", UUID.randomUUID().toString());
        county.officer.mayNotOpen(CASES, clue).as(422, "clue-not-known");
    }

    @Test
    void g18WhoProposesDoesNotApproveAndWhoApprovesDoesNotConsent() {
        Filed own = county.secretary.opens(CASES, desk.form(person, "2023-04-06", desk.byTown()));
        county.secretary
                .does("approve-filing", own)
                .with("consenter", county.partySecretary.id())
                .refusedOn("2023-04-07")
                .as(409, "proposer-cannot-approve");
        Filed file = desk.proposed(person, "2023-04-06", desk.byTown());
        county.secretary
                .does("approve-filing", file)
                .with("consenter", person.id().toString())
                .refusedOn("2023-04-07")
                .as(422, "consenter-is-concerned");
        county.countySecretary.reads(file);
        Filed county2 = desk.proposed(person, "2023-04-06", desk.byTown(), desk.byCounty());
        county.secretary
                .does("approve-filing", county2)
                .with("organ", "SUPERVISORY")
                .with("consenter", county.partySecretary.id())
                .refusedOn("2023-04-07")
                .as(409, "anothers-filing");
        Official both = new Official(
                county.secretary.token().with("groups", List.of("discipline-secretary", "party-secretary")),
                county.secretary.person());
        both.does("consent-filing", file).refusedOn("2023-04-08").as(409, "filing-not-approved");
        both.does("approve-filing", file)
                .with("consenter", county.partySecretary.id())
                .on("2023-04-07");
        both.does("consent-filing", file).refusedOn("2023-04-08").as(409, "approver-cannot-consent");
    }

    @Test
    void g10WhoMustRecuseIsGivenNothing() {
        Somebody colleague = Somebody.inVillage("许同舟", county.village + "-002").announced();
        Filed file = desk.filed(person, "2023-04-06");
        county.secretary
                .does("assign", file)
                .with(
                        "investigators",
                        List.of(county.officer.id(), colleague.id().toString()))
                .refused()
                .as(422, "must-recuse");
        county.secretary
                .does("assign", file)
                .with("investigators", List.of(county.officer.id()))
                .refused()
                .as(409, "investigators-missing");
        county.officer.does("announce-filing", file).refusedOn("2023-04-10").as(409, "investigators-missing");
    }

    @Test
    void g4NoDecisionWithoutHearingThePerson() {
        Filed file = desk.investigated(desk.filed(person, "2023-04-06"), "2023-04-10");
        desk.decides(file, sanction("PARTY", "WARNING", county.townDiscipline))
                .refusedOn("2023-05-01")
                .as(409, "transition-not-allowed");
        county.officer
                .does("hand-over-to-trial", file)
                .with("tryers", List.of(county.tryer.id()))
                .refusedOn("2023-05-01")
                .as(409, "transition-not-allowed");
        desk.meeting(file)
                .with("officers", List.of(county.officer.id()))
                .with("defences", List.of(Map.of("claim", "系初犯", "accepted", false)))
                .refusedOn("2023-05-01")
                .as(422, "two-officers-needed")
                .as(422, "defence-unanswered");
    }

    @Test
    void g4NoAggravationBecauseOfADefence() {
        Filed file = desk.ready(person, shown("PARTY", "WARNING"));
        desk.resolved(file, "2023-06-20");
        desk.decides(file, sanction("PARTY", "SERIOUS_WARNING", county.townDiscipline))
                .refusedOn("2023-06-28")
                .as(409, "heavier-than-shown")
                .saying("申辩");
        desk.decides(
                        file,
                        sanction("PARTY", "WARNING", county.townDiscipline),
                        sanction("GOVERNMENTAL", "WARNING", county.countySupervision))
                .refusedOn("2023-06-28")
                .as(409, "heavier-than-shown");
        desk.decides(file, sanction("PARTY", "WARNING", county.townDiscipline)).on("2023-06-28");
    }

    @Test
    void whoInvestigatedNeitherTriesNorReviewsNorDecides() {
        Filed file = desk.met(
                desk.investigated(desk.filed(person, "2023-04-06"), "2023-04-10"),
                "2023-05-20",
                shown("PARTY", "WARNING"));
        county.officer
                .does("hand-over-to-trial", file)
                .with("tryers", List.of(county.second.id()))
                .refusedOn("2023-05-24")
                .as(422, "investigator-tries");
        desk.tried(file, "2023-05-24");
        county.secretary
                .does("send-to-county", file)
                .with("reviewers", List.of(county.second.id()))
                .refusedOn("2023-06-01")
                .as(422, "investigator-reviews");
        desk.resolved(desk.reviewed(file, "2023-06-01", "2023-06-12"), "2023-06-20");
        Official judge = new Official(
                county.tryer.token().with("groups", List.of("discipline-secretary")), county.tryer.person());
        judge.does("decide", file)
                .with("outcome", "SANCTION")
                .with("grounds", "事实清楚")
                .with("sanctions", List.of(sanction("PARTY", "WARNING", county.townDiscipline)))
                .refusedOn("2023-06-28")
                .as(409, "investigator-decides");
    }

    @Test
    void aTownsCaseIsReviewedByTheCountyAndTwiceIfTheCountyDecides() {
        Filed file = desk.tried(
                desk.met(
                        desk.investigated(desk.filed(person, "2023-04-06"), "2023-04-10"),
                        "2023-05-20",
                        shown("PARTY", "EXPULSION")),
                "2023-05-24");
        county.tryer
                .does("finish-trial", file)
                .with("opinion", "事实清楚")
                .refusedOn("2023-05-30")
                .as(409, "town-case-goes-to-county");
        desk.reviewed(file, "2023-06-01", "2023-06-12");
        desk.decides(file, sanction("PARTY", "EXPULSION", county.countyDiscipline))
                .refusedOn("2023-06-28")
                .as(409, "branch-meeting-missing")
                .as(409, "second-review-missing");
        desk.resolved(file, "2023-06-20");
        desk.reviewed(file, "2023-06-21", "2023-06-26");
        desk.decides(file, sanction("PARTY", "EXPULSION", county.countyDiscipline))
                .on("2023-06-28");
    }

    @Test
    void aWrongBodyIsRefusedAndTheRightOneNamed() {
        Filed file = desk.ready(person, shown("PARTY", "EXPULSION"), shown("GOVERNMENTAL", "DISMISSAL"));
        desk.resolved(file, "2023-06-20");
        desk.decides(file, sanction("PARTY", "EXPULSION", county.townDiscipline))
                .refusedOn("2023-06-28")
                .as(422, "wrong-deciding-body")
                .saying("县（区）纪委常委会");
        desk.decides(file, sanction("PARTY", "PROBATION", county.townDiscipline, Map.of("probationYears", 1)))
                .refusedOn("2023-06-28")
                .as(422, "wrong-deciding-body")
                .saying("乡镇党委会议");
        desk.decides(file, sanction("GOVERNMENTAL", "DEMERIT", county.townDiscipline))
                .refusedOn("2023-06-28")
                .as(422, "wrong-deciding-body")
                .saying("县（区）监委");
        desk.decides(file, sanction("PARTY", "WARNING", county.townDiscipline))
                .with("weight", "COMPLEX")
                .refusedOn("2023-06-28")
                .as(422, "wrong-deciding-body")
                .saying("县（区）纪委常委会");
    }

    @Test
    void aPersonsStandingExcludesSanctions() {
        Filed file = desk.ready(person, shown("PARTY", "EXPULSION"), shown("GOVERNMENTAL", "DISMISSAL"));
        desk.resolved(file, "2023-06-20");
        desk.decides(file, sanction("GOVERNMENTAL", "DEMOTION", county.countySupervision))
                .refusedOn("2023-06-28")
                .as(422, "village-manager-limit")
                .saying("记大过");
        desk.decides(
                        file,
                        sanction("GOVERNMENTAL", "DEMERIT", county.countySupervision),
                        sanction("UNIT", "WARNING", county.office))
                .refusedOn("2023-06-28")
                .as(409, "not-twice-for-one-act");
        Somebody retired = Somebody.inVillage("方既白", county.village + "-002")
                .retiredSince()
                .announced();
        Filed late = desk.ready(retired, shown("PARTY", "WARNING"), shown("GOVERNMENTAL", "WARNING"));
        desk.resolved(late, "2023-06-20");
        desk.decides(late, sanction("GOVERNMENTAL", "WARNING", county.countySupervision))
                .refusedOn("2023-06-28")
                .as(422, "retired-gets-no-office-sanction");
        desk.decides(late, sanction("PARTY", "WARNING", county.townDiscipline)).on("2023-06-28");
    }

    @Test
    void anOutcomeSaysWhatGoesWithItAndNothingElse() {
        Filed file = desk.ready(person, shown("PARTY", "WARNING"));
        desk.resolved(file, "2023-06-20");
        desk.outcome(file, "SANCTION").refusedOn("2023-06-28").as(422, "sanctions-missing");
        desk.outcome(file, "NO_SANCTION")
                .with("sanctions", List.of(sanction("PARTY", "WARNING", county.townDiscipline)))
                .refusedOn("2023-06-28")
                .as(422, "sanctions-unwanted");
        desk.outcome(file, "EXEMPT").refusedOn("2023-06-28").as(422, "measure-missing");
        desk.outcome(file, "NO_SANCTION")
                .with("measure", "CRITICISM_EDUCATION")
                .refusedOn("2023-06-28")
                .as(422, "measure-unwanted");
        desk.outcome(file, "EXEMPT").with("measure", "CRITICISM_EDUCATION").on("2023-06-28");
    }

    @Test
    void daysKeepTheirOrderAndStagesAreExtendedOnce() {
        Filed file = desk.filed(person, "2023-04-06");
        county.secretary
                .does("assign", file)
                .with("investigators", List.of(county.officer.id(), county.second.id()))
                .now();
        county.officer.does("announce-filing", file).refusedOn("2023-04-05").as(422, "date-before-step");
        county.officer.does("announce-filing", file).refusedOn("2099-04-05").as(422, "date-in-future");
        county.officer.does("announce-filing", file).on("2023-04-10");
        county.secretary
                .does("extend", file)
                .with("days", 31)
                .with("reason", "外调")
                .refusedOn("2023-06-01")
                .as(422, "extension-too-long");
        county.secretary
                .does("extend", file)
                .with("days", 30)
                .with("reason", "外调")
                .on("2023-06-01");
        county.secretary
                .does("extend", file)
                .with("days", 1)
                .with("reason", "再延")
                .refusedOn("2023-06-02")
                .as(409, "extended-already");
    }

    @Test
    void announcedByTwoAndDeliveredAfterTheDecision() {
        Filed file = desk.ready(person, shown("PARTY", "WARNING"));
        desk.decides(desk.resolved(file, "2023-06-20"), sanction("PARTY", "WARNING", county.townDiscipline))
                .on("2023-06-28");
        desk.announces(file)
                .with("officers", List.of(county.officer.id()))
                .with("deliveredOn", "2023-06-27")
                .refusedOn("2023-07-03")
                .as(422, "two-officers-needed")
                .as(422, "delivery-before-decision");
        county.secretary
                .does("correct", file)
                .with("changes", Map.of("concludedOn", "2023-06-11"))
                .with("reason", "更正")
                .refused()
                .as(422, "date-before-step");
        county.secretary
                .does("correct", file)
                .with("changes", Map.of())
                .with("reason", "更正")
                .refused()
                .as(422, "nothing-to-correct");
    }

    private void opens(Somebody subject, Map<String, String> filing, String code) {
        county.officer
                .mayNotOpen(CASES, desk.form(subject, "2023-04-06", filing))
                .as(422, code);
    }
}
