package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.rectification.CampaignEvent;

/** Campaigns 专项行动 with what the summary calls them by, counted at every organization that takes part. */
final class CampaignMetrics {
    private static final Metric CAMPAIGNS = metric("rectification.campaigns", "专项行动", "campaigns")
            .means("年度内的专项行动，参加机构各计", "campaigns of the year, at each organization that takes part")
            .from(CampaignEvent.class, CampaignMetrics::parts)
            .part(Part::part)
            .on(Part::on)
            .at(Part::org)
            .inCampaign(CampaignEvent::id)
            .distinct(Part::title)
            .basis("domain A.2 #2");

    private static final Metric BASES = metric("rectification.campaigns.bases", "专项行动依据文件", "documents they rest on")
            .means("专项行动所依据的上级文件，同名计一", "documents of upper organs that campaigns rest on, each title once")
            .from(CampaignEvent.class, CampaignMetrics::parts)
            .part(Part::part)
            .on(Part::on)
            .at(Part::org)
            .inCampaign(CampaignEvent::id)
            .distinct(Part::basisDocument)
            .basis("domain A.2 #2");

    private static final Metric PLANS = metric("rectification.campaigns.plans", "工作要点", "work plans")
            .means("专项行动的工作要点，同名计一", "work plans of campaigns, each title once")
            .from(CampaignEvent.class, CampaignMetrics::parts)
            .counts(part -> part.campaign().workPlan() != null)
            .part(Part::part)
            .on(Part::on)
            .at(Part::org)
            .inCampaign(CampaignEvent::id)
            .distinct(part -> String.valueOf(part.workPlan()))
            .basis("domain A.2 #5, #6");

    static final List<Metric> ALL = List.of(CAMPAIGNS, BASES, PLANS);

    private CampaignMetrics() {}

    private static List<Part> parts(CampaignEvent campaign) {
        return List.of("DRAFT", "VOIDED").contains(campaign.state())
                ? List.of()
                : Stream.concat(Stream.of(campaign.orgCode()), campaign.orgCodes().stream())
                        .distinct()
                        .map(org -> new Part(campaign, org))
                        .toList();
    }

    private record Part(CampaignEvent campaign, OrgCode org) {
        String part() {
            return org.value();
        }

        /** In the year that it belongs to, also if it began in the one before. */
        LocalDate on() {
            LocalDate starts = campaign.startsOn();
            return starts.getYear() == campaign.year() ? starts : LocalDate.of(campaign.year(), 1, 1);
        }

        String title() {
            return campaign.title();
        }

        String basisDocument() {
            return campaign.basisDocument();
        }

        @Nullable
        String workPlan() {
            CampaignEvent.WorkPlan plan = campaign.workPlan();
            return plan == null ? null : plan.title();
        }
    }
}
