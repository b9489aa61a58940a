package org.qingfeng.rectification.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.rectification.campaign.Campaign;
import org.qingfeng.rectification.proceeding.RectificationRefusal;

/** The campaign that a problem is found in, if any: it must extend to the problem's organization, and its host numbers. */
@ApplicationScoped
class ProblemCampaign {
    private static final String NUMBER = "ZG";

    List<Violation> misplaced(Problem problem, StatelessSession session) {
        if (problem.campaignId == null) {
            return List.of();
        }
        OrgCode host = Campaign.hostOf(session, problem.campaignId);
        if (host == null) {
            return List.of(Violation.at("campaignId", RectificationRefusal.CAMPAIGN_NOT_KNOWN));
        }
        return host.contains(problem.org())
                ? List.of()
                : List.of(Violation.at("orgCode", RectificationRefusal.CAMPAIGN_ELSEWHERE, problem.orgCode));
    }

    /** Confirms it under the next number of its campaign's host, or of its own organization. */
    void confirm(Problem problem, Confirmation confirmation, LocalDate on, Work work) {
        if (confirmation.campaignId() != null) {
            problem.campaignId = confirmation.campaignId();
            problem.refuse(misplaced(problem, work.session()));
        }
        Campaign campaign = find(problem, work.session());
        if (campaign != null && !campaign.isRunning()) {
            problem.refuse(List.of(Violation.at("campaignId", RectificationRefusal.CAMPAIGN_NOT_RUNNING)));
        }
        OrgCode numbering = campaign == null ? problem.org() : campaign.org();
        problem.confirm(on, number(on.getYear(), work.nextNumber(numbering, NUMBER, on.getYear())));
    }

    private static @Nullable Campaign find(Problem problem, StatelessSession session) {
        return problem.campaignId == null ? null : Campaign.find(session, problem.campaignId);
    }

    private static String number(int year, long n) {
        return "%s-%d-%04d".formatted(NUMBER, year, n);
    }
}
