package org.qingfeng.directory.founding;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.directory.calendar.Calendar;
import org.qingfeng.directory.organization.Organization;
import org.qingfeng.directory.ruleparameter.RuleParameter;
import org.qingfeng.kit.calendar.RuleParameters;
import org.qingfeng.kit.calendar.WorkingDays;
import org.qingfeng.kit.journal.Journal;
import org.qingfeng.kit.journal.Work;

/** Founds an empty directory through the one write path, so that history and events begin with it (decision 0060). */
@ApplicationScoped
class Founding {
    private static final String ACCOUNT = "system:founding";

    @Inject
    Journal journal;

    void begin(@Observes StartupEvent start) {
        journal.unasked(ACCOUNT, OrgCode.NATION, "首次启动 first start", work -> {
            found(work);
            return true;
        });
    }

    /** Replicas that start together found one after the other, and the second finds everything there. */
    private static void found(Work work) {
        work.alone("founding");
        if (!Organization.isKnown(work.session(), OrgCode.NATION, work.moment().today())) {
            work.add(Organization.nation(work));
        }
        WorkingDays.shipped().years().stream()
                .filter(year -> !Calendar.isKnown(work.session(), year.year()))
                .forEach(year -> work.add(Calendar.shipped(year, work)));
        RuleParameters.shipped().rows().stream()
                .filter(row -> !RuleParameter.isKnown(work.session(), row.code(), row.validFrom()))
                .forEach(row -> work.add(RuleParameter.shipped(row, work)));
    }
}
