package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.ENTRIES;
import static org.qingfeng.statistics.catalogue.Unit.PERSONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.supervision.DeclarationEvent;
import org.qingfeng.contracts.supervision.PowerMatterEvent;

/** The numbers of relatives' declarations and of matters with power in them 亲属涉权事项, at the cadre's unit. */
final class RelativesMetrics {
    private static final Metric DECLARANTS = metric("supervision.declarants", "填报干部", "declarants")
            .unit(PERSONS)
            .means("期内填报且生效的不同干部", "distinct cadres whose declaration was submitted in the period and took effect")
            .from(DeclarationEvent.class)
            .counts(RelativesMetrics::isEffective)
            .on(DeclarationEvent::submittedOn)
            .distinct(declaration -> declaration.person().value())
            .basis("domain A.3 M18");

    private static final Metric RELATIVES = metric("supervision.relatives", "亲属信息", "relatives declared")
            .unit(ENTRIES)
            .means("期末有效版本中的亲属信息", "entries in the versions in force at the period's end")
            .from(DeclarationEvent.class, RelativesMetrics::entries)
            .part(Entry::part)
            .on(Entry::from)
            .until(Entry::until)
            .basis("domain A.3 M19");

    private static final Metric DISTINCT = metric("supervision.relatives.distinct", "不同亲属", "distinct relatives")
            .unit(PERSONS)
            .means("期末有效版本中的不同亲属，两名干部填报同一人计一", "of those entries, relatives counted once")
            .from(DeclarationEvent.class, RelativesMetrics::entries)
            .part(Entry::part)
            .on(Entry::from)
            .until(Entry::until)
            .distinct(Entry::key)
            .basis("domain A.3 M19");

    private static final Metric MATCHED = metric("supervision.matters.matched", "比对出的涉权事项", "matters matched")
            .unit(ENTRIES)
            .means("期内比对出的涉权事项，含同名误配", "matters matched in the period, mistaken matches included")
            .from(PowerMatterEvent.class)
            .counts(RelativesMetrics::isThere)
            .on(PowerMatterEvent::matchedOn)
            .by("state", "状态", "state", PowerMatterEvent::state)
            .by("approvingOrg", "审批单位", "approving unit", m -> m.approvingOrgCode()
                    .value())
            .basis("domain H.1 M20");

    private static final Metric MATCHED_SO_FAR = metric(
                    "supervision.matters.matched.standing", "累计比对出的涉权事项", "matters matched so far")
            .unit(ENTRIES)
            .means("至期末比对出的涉权事项，含上年比对、本年公示的", "matters matched by the period's end, also those of the year before")
            .from(PowerMatterEvent.class)
            .counts(RelativesMetrics::isThere)
            .on(PowerMatterEvent::matchedOn)
            .until(m -> null)
            .by("approvingOrg", "审批单位", "approving unit", m -> m.approvingOrgCode()
                    .value())
            .basis("domain A.3, cross-check of M20");

    private static final Metric PUBLISHED = metric("supervision.matters.published", "核查公示涉权事项", "matters published")
            .unit(ENTRIES)
            .means("核查合规且公示期满、无未复核异议的涉权事项", "matters found compliant whose publication ended without an open objection")
            .from(PowerMatterEvent.class)
            .counts(RelativesMetrics::isThere)
            .counts(m -> "COMPLIANT".equals(m.verification()) && !m.objectionOpen())
            .on(PowerMatterEvent::publishedTo)
            .by("approvingOrg", "审批单位", "approving unit", m -> m.approvingOrgCode()
                    .value())
            .basis("domain A.3 M20");

    static final List<Metric> ALL = List.of(DECLARANTS, RELATIVES, DISTINCT, MATCHED, MATCHED_SO_FAR, PUBLISHED);

    private RelativesMetrics() {}

    private static boolean isEffective(DeclarationEvent declaration) {
        return "EFFECTIVE".equals(declaration.state());
    }

    private static boolean isThere(PowerMatterEvent matter) {
        return !"VOIDED".equals(matter.state());
    }

    private static List<Entry> entries(DeclarationEvent declaration) {
        List<Entry> entries = new ArrayList<>();
        if (isEffective(declaration)) {
            for (DeclarationEvent.Version version : declaration.versions()) {
                version.relatives().forEach(relative -> entries.add(new Entry(declaration, version, relative)));
            }
        }
        return entries;
    }

    /** One entry of one version, as long as that is in force and no newer round's declaration is. */
    private record Entry(
            DeclarationEvent declaration, DeclarationEvent.Version version, DeclarationEvent.Relative relative) {
        String part() {
            return version.number() + "." + relative.id();
        }

        LocalDate from() {
            return version.from();
        }

        @Nullable
        LocalDate until() {
            LocalDate superseded = declaration.supersededOn();
            LocalDate to = version.to();
            return to == null || superseded != null && superseded.isBefore(to) ? superseded : to;
        }

        String key() {
            return relative.relative().value();
        }
    }
}
