package org.qingfeng.casework.cases;

import static org.qingfeng.casework.cases.CaseRefusal.*;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode.Level;
import org.qingfeng.kit.journal.Moment;

/** 审查调查和审理: investigated by two at least, the person heard, tried by others, reviewed by the county. */
@MappedSuperclass
abstract class CaseInquiry extends CaseFiling {
    /** For Hibernate. */
    protected CaseInquiry() {}

    CaseInquiry(NewCase form, LocalDate on, Moment moment) {
        super(form, on, moment);
    }

    /** @param most days that the rule of this stage allows */
    void extend(CaseSteps.ExtensionOrder order, LocalDate on, int most) {
        to(CaseVerb.EXTEND, on);
        notBeforeLastState(on);
        CaseState stage = state();
        refuseIf(extensions.stream().anyMatch(e -> e.stage() == stage), EXTENDED_ALREADY);
        refuseIf(order.days() > most, "days", EXTENSION_TOO_LONG, most);
        extensions = with(extensions, new CaseExtension(stage, on, order.days()));
        write(CaseVerb.EXTEND, on, order.reason());
    }

    /** 见面: facts shown by two officers, statement recorded, each point of the defence answered. */
    void meetPerson(CaseSteps.Meeting meeting, LocalDate on) {
        to(CaseVerb.MEET_PERSON, on);
        notBeforeLastState(on);
        refuseIf(distinct(meeting.officers()) < Team.INVESTIGATORS, "officers", TWO_OFFICERS_NEEDED);
        refuseIf(
                meeting.defences().stream()
                        .anyMatch(d -> d.answer() == null || d.answer().isBlank()),
                "defences",
                DEFENCE_UNANSWERED);
        shown = meeting.shown();
        write(CaseVerb.MEET_PERSON, on, meeting.officers(), meeting.statement(), meeting.defences());
    }

    /** 移送审理: to others than the investigators. */
    void handOver(List<UUID> tryers, LocalDate on) {
        to(CaseVerb.HAND_OVER_TO_TRIAL, on);
        refuse(team().separate("tryers", tryers, INVESTIGATOR_TRIES));
        man(team().triedBy(tryers));
        write(CaseVerb.HAND_OVER_TO_TRIAL, on, tryers, null, List.of());
    }

    /** 退回补充审查. */
    void giveBack(LocalDate on, String why) {
        to(CaseVerb.RETURN, on);
        countyReviews = 0;
        branchMetOn = null;
        write(CaseVerb.RETURN, on, why);
    }

    void sendToCounty(List<UUID> reviewers, LocalDate on) {
        to(CaseVerb.SEND_TO_COUNTY, on);
        refuse(team().separate("reviewers", reviewers, INVESTIGATOR_REVIEWS));
        man(team().reviewedBy(reviewers));
        write(CaseVerb.SEND_TO_COUNTY, on, reviewers, null, List.of());
    }

    void countyOpinion(LocalDate on, String opinion) {
        to(CaseVerb.COUNTY_OPINION, on);
        countyReviews = countyReviews + 1;
        write(CaseVerb.COUNTY_OPINION, on, opinion);
    }

    /** 审理终结 without another's review: only of a case that no town filed. */
    void finishTrial(LocalDate on, String opinion) {
        to(CaseVerb.FINISH_TRIAL, on);
        refuseIf(isATowns(), TOWN_CASE_GOES_TO_COUNTY);
        write(CaseVerb.FINISH_TRIAL, on, opinion);
    }

    void branchMeeting(CaseSteps.BranchMeeting meeting, LocalDate on) {
        to(CaseVerb.BRANCH_MEETING, on);
        notBeforeLastState(on);
        branchMetOn = on;
        write(
                CaseVerb.BRANCH_MEETING,
                on,
                meeting.orgCode() + " 到会 " + meeting.present() + " 赞成 " + meeting.inFavour() + "："
                        + meeting.resolution());
    }

    void withdraw(LocalDate on, String why) {
        end(CaseVerb.WITHDRAW, on, why);
    }

    void terminate(LocalDate on, String why) {
        end(CaseVerb.TERMINATE, on, why);
    }

    /** 中止: from this day, up to the day of resumption, no term runs. */
    void suspend(LocalDate on, String why) {
        end(CaseVerb.SUSPEND, on, why);
    }

    void resume(LocalDate on) {
        end(CaseVerb.RESUME, on, null);
    }

    private void end(CaseVerb verb, LocalDate on, @Nullable String why) {
        to(verb, on);
        write(verb, on, why);
    }

    private boolean isATowns() {
        return filings.stream()
                .filter(Filing::isFiled)
                .anyMatch(f -> FilingOrgan.division(f.orgCode()).level() == Level.TOWN);
    }
}
