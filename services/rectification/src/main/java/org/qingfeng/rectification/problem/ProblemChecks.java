package org.qingfeng.rectification.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.rectification.proceeding.RectificationRefusal;

/** What is checked of a problem's form against what stands outside of the problem: for a request and for a ledger's row alike. */
@ApplicationScoped
class ProblemChecks {
    @Inject
    DirectoryCheck directory;

    @Inject
    ProblemCampaign campaigns;

    /** @throws Refused 422 if the organization is not the caller's or below */
    void within(Work work, OrgCode org) {
        if (!work.caller().org().contains(org)) {
            throw new Refused(List.of(Violation.at("orgCode", KitRefusal.ORGANIZATION_NOT_YOURS, org.value())));
        }
    }

    /** @throws Refused 403 if the caller only carries out a measure of it */
    void atHome(Problem problem, Work work) {
        if (!work.caller().org().contains(problem.org())) {
            throw new Refused(RectificationRefusal.NOT_THE_HOST);
        }
    }

    void check(Problem problem, NewProblem form, Work work) {
        problem.refuse(directory
                .on(form.foundOn())
                .organization("orgCode", form.orgCode())
                .organization("leadOrgCode", form.leadOrgCode())
                .person("responsibleLeader", form.responsibleLeader())
                .person("owner", form.owner())
                .all());
        problem.refuse(campaigns.misplaced(problem, work.session()));
    }
}
