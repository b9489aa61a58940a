package org.qingfeng.rectification.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.rectification.proceeding.Home;
import org.qingfeng.rectification.proceeding.RowSteps;

/** Enters a row of 专项行动台账 and plays its launch and its conclusion. */
@ApplicationScoped
class CampaignEntry {
    private static final long NO_YEAR = 0;

    @Inject
    RowSteps steps;

    Campaign enter(LedgerRow row, Work work) {
        Campaign campaign = row.id() == null || row.version() == null
                ? created(row, work)
                : changed(row, work.load(Campaign.class, row.id(), row.version(), "版本"), work);
        play(row, campaign, work);
        return campaign;
    }

    private Campaign created(LedgerRow row, Work work) {
        steps.demand("createCampaign", work);
        NewCampaign form = steps.valid(form(row, List.of()));
        Home.demandWithin(work.caller(), form.hostOrgCode());
        return new Campaign(form, work.moment());
    }

    private Campaign changed(LedgerRow row, Campaign campaign, Work work) {
        NewCampaign form = steps.valid(form(row, campaign.workPlan == null ? List.of() : campaign.workPlan.items()));
        if (!form.equals(campaign.form())) {
            steps.demand("changeCampaign", campaign, work);
            Home.demandWithin(work.caller(), form.hostOrgCode());
            campaign.change(form);
        }
        return campaign;
    }

    private void play(LedgerRow row, Campaign campaign, Work work) {
        LocalDate launched = RowSteps.asked(row, CampaignLedger.LAUNCHED, campaign.launchedOn);
        if (launched != null) {
            steps.demand("launchCampaign", campaign, work);
            campaign.launch(launched);
        }
        LocalDate concluded = RowSteps.asked(row, CampaignLedger.CONCLUDED, campaign.concludedOn);
        if (concluded != null) {
            steps.demand("concludeCampaign", campaign, work);
            boolean carryOver = Boolean.TRUE.equals(row.choice("carryOver", Boolean.class));
            campaign.conclude(new Conclusion(concluded, carryOver), campaign.openProblems(work.session()));
        }
    }

    /** @param items of the work plan, which the ledger shows and does not change */
    private static NewCampaign form(LedgerRow row, List<WorkPlan.Item> items) {
        return new NewCampaign(
                Objects.requireNonNull(row.text("title")),
                Objects.requireNonNull(row.text("basisDocument")),
                Objects.requireNonNull(row.org("hostOrgCode")).code(),
                year(Objects.requireNonNull(row.wholeNumber("year"))),
                Objects.requireNonNull(row.date("startsOn")),
                Objects.requireNonNull(row.date("endsOn")),
                CampaignLedger.members(row.text("leadingGroup")),
                plan(row, items),
                organizations(row.text("orgCodes")));
    }

    /** What is no year at all is refused as one that is out of range. */
    private static int year(long year) {
        return (int) (year == (int) year ? year : NO_YEAR);
    }

    private static @Nullable WorkPlan plan(LedgerRow row, List<WorkPlan.Item> items) {
        String title = row.text("planTitle");
        LocalDate issued = row.date("planIssuedOn");
        if (title == null && issued == null && row.text("planNumber") == null) {
            return null;
        }
        if (title == null || issued == null) {
            throw new Refused(List.of(Violation.at(
                    title == null ? "planTitle" : "planIssuedOn", KitRefusal.INVALID_VALUE, "必填 is required")));
        }
        return new WorkPlan(title, row.text("planNumber"), issued, items);
    }

    private static List<OrgCode> organizations(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.strip().split("[、,，;；\\s]+", -1))
                        .map(CampaignEntry::organization)
                        .toList();
    }

    private static OrgCode organization(String code) {
        if (!OrgCode.isValid(code)) {
            throw new Refused(List.of(Violation.at("orgCodes", KitRefusal.INVALID_VALUE, code)));
        }
        return OrgCode.of(code);
    }
}
