package org.qingfeng.rectification.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.journal.Work;

/** What is checked of a problem's form against what stands outside of the problem: for a request and for a ledger's row alike. */
@ApplicationScoped
class ProblemChecks {
    @Inject
    DirectoryCheck directory;

    @Inject
    ProblemCampaign campaigns;

    /** @param before what the form replaces; none for a new problem */
    void check(Problem problem, NewProblem form, @Nullable NewProblem before, Work work) {
        problem.refuse(directory
                .on(form.foundOn())
                .organization("orgCode", form.orgCode())
                .organization("leadOrgCode", form.leadOrgCode())
                .person(
                        "responsibleLeader",
                        form.responsibleLeader(),
                        before == null ? null : before.responsibleLeader())
                .person("owner", form.owner(), before == null ? null : before.owner())
                .all());
        problem.refuse(campaigns.misplaced(problem, work.session()));
    }
}
