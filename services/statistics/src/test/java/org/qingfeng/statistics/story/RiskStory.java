package org.qingfeng.statistics.story;

import static org.qingfeng.statistics.story.CaseworkStory.history;
import static org.qingfeng.statistics.story.CaseworkStory.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.supervision.QuotaEvent;
import org.qingfeng.contracts.supervision.QuotaUseEvent;
import org.qingfeng.contracts.supervision.RiskPointEvent;

/** Lists of a year: risk points in their annual versions, and quotas with their uses, all at one organization. */
public final class RiskStory {
    private final OrgCode org;

    public RiskStory(String org) {
        this.org = OrgCode.of(org);
    }

    /** A risk point that stands in the list from a day on. */
    public RiskPointEvent risk(String scope, String grade, int controls, String from) {
        return risk(Version.first(), "IN_CONTROL", scope, null, List.of(listing(grade, from, controls)), from);
    }

    /** In the list of the next year, perhaps with another grade. */
    public RiskPointEvent relisted(RiskPointEvent r, String grade, int controls, String from) {
        List<RiskPointEvent.Listing> listings = new ArrayList<>(r.listings());
        RiskPointEvent.Listing last = listings.remove(listings.size() - 1);
        LocalDate on = LocalDate.parse(from);
        listings.add(new RiskPointEvent.Listing(last.listVersion(), last.grade(), last.from(), on, last.controls()));
        listings.add(listing(grade, from, controls));
        return risk(Version.after(r), "IN_CONTROL", r.scope(), null, listings, from);
    }

    public RiskPointEvent retired(RiskPointEvent r, String on) {
        return risk(Version.after(r), "RETIRED", r.scope(), on, r.listings(), on);
    }

    public RiskPointEvent voided(RiskPointEvent r) {
        String on = r.stateHistory().get(0).on().toString();
        return risk(Version.after(r), "VOIDED", r.scope(), null, r.listings(), on);
    }

    private static RiskPointEvent.Listing listing(String grade, String from, int controls) {
        LocalDate on = LocalDate.parse(from);
        return new RiskPointEvent.Listing(
                on.getYear(),
                grade,
                on,
                null,
                IntStream.range(0, controls)
                        .mapToObj(i -> new RiskPointEvent.Control(UUID.randomUUID(), on, null))
                        .toList());
    }

    private RiskPointEvent risk(
            Version version,
            String state,
            String scope,
            @Nullable String retired,
            List<RiskPointEvent.Listing> listings,
            String on) {
        return new RiskPointEvent(
                version.id(),
                version.number(),
                org,
                state,
                scope,
                scope.equals("PERSON") ? person("CADRE") : null,
                null,
                "POWER",
                listings.get(listings.size() - 1).grade(),
                retired == null ? null : LocalDate.parse(retired),
                List.copyOf(listings),
                history("IDENTIFIED", listings.get(0).from().toString(), state, on));
    }

    public QuotaEvent quota(String kind, int planned, int lastYear) {
        LocalDate on = LocalDate.of(2022, 12, 20);
        return new QuotaEvent(
                UUID.randomUUID(),
                1,
                org,
                "PLAN_IN_FORCE",
                2023,
                kind,
                planned,
                lastYear,
                on,
                null,
                history("PLAN_IN_FORCE", on.toString()));
    }

    /** A document issued or a meeting held. */
    public QuotaUseEvent use(String kind, String on, boolean overPlan) {
        return use(Version.first(), "ISSUED", kind, on, overPlan);
    }

    public QuotaUseEvent merged(QuotaUseEvent u) {
        return use(Version.after(u), "MERGED", u.kind(), String.valueOf(u.issuedOn()), u.overPlan());
    }

    private QuotaUseEvent use(Version version, String state, String kind, String on, boolean overPlan) {
        LocalDate day = LocalDate.parse(on);
        return new QuotaUseEvent(
                version.id(),
                version.number(),
                org,
                state,
                new UUID(0, 7),
                day.getYear(),
                kind,
                overPlan,
                day,
                day,
                state.equals("MERGED") ? UUID.randomUUID() : null,
                history("APPROVED", on, state, on));
    }
}
