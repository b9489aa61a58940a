package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.ENTRIES;
import static org.qingfeng.statistics.catalogue.Unit.ITEMS;
import static org.qingfeng.statistics.catalogue.Unit.PROJECTS;

import java.util.List;
import org.qingfeng.contracts.supervision.MicroPowerEvent;
import org.qingfeng.contracts.supervision.RiskPointEvent;

/** The numbers of risk points, their controls and small powers: what stands in the lists at the period's end. */
final class RiskMetrics {
    private static final Metric OF_UNITS =
            risks("supervision.risks.unit", "UNIT", "单位廉政风险点", "unit risk points", "M14");

    private static final Metric CONTROLS_OF_UNITS =
            controls("supervision.risks.unit.controls", "UNIT", "单位防控措施", "unit controls", "M15");

    private static final Metric OF_PERSONS =
            risks("supervision.risks.person", "PERSON", "个人廉政风险点", "personal risk points", "M16");

    private static final Metric CONTROLS_OF_PERSONS =
            controls("supervision.risks.person.controls", "PERSON", "个人防控措施", "personal controls", "M17");

    private static final Metric OF_POWERS =
            risks("supervision.risks.microPower", "MICRO_POWER", "小微权力风险点", "risk points of small powers", "A.5");

    private static final Metric POWERS = metric("supervision.microPowers", "小微权力事项", "small powers")
            .unit(PROJECTS)
            .means("期末有效的小微权力事项", "small powers in force at the period's end")
            .from(MicroPowerEvent.class)
            .counts(RiskCounting::isInForce)
            .on(MicroPowerEvent::inForceOn)
            .until(MicroPowerEvent::retiredOn)
            .basis("domain H.1");

    private static final Metric NODES = metric("supervision.microPowers.nodes", "小微权力流程环节", "steps of small powers")
            .unit(ITEMS)
            .means("期末有效的小微权力事项的流程环节", "steps in the flows of the small powers in force at the period's end")
            .from(MicroPowerEvent.class, RiskCounting::nodes)
            .part(RiskCounting.Node::part)
            .on(RiskCounting.Node::inForceOn)
            .until(RiskCounting.Node::retiredOn)
            .basis("domain H.1");

    static final List<Metric> ALL =
            List.of(OF_UNITS, CONTROLS_OF_UNITS, OF_PERSONS, CONTROLS_OF_PERSONS, OF_POWERS, POWERS, NODES);

    private RiskMetrics() {}

    private static Metric risks(String code, String scope, String zh, String en, String number) {
        return metric(code, zh, en)
                .unit(ITEMS)
                .means("期末有效清单中的" + zh, en + " in the list in force at the period's end")
                .from(RiskPointEvent.class, risk -> RiskCounting.listed(risk, scope))
                .part(RiskCounting.Listed::part)
                .on(RiskCounting.Listed::from)
                .until(RiskCounting.Listed::until)
                .by("grade", "等级", "grade", RiskCounting.Listed::grade)
                .basis("domain A.3 " + number);
    }

    private static Metric controls(String code, String scope, String zh, String en, String number) {
        return metric(code, zh, en)
                .unit(ENTRIES)
                .means("期末有效清单中风险点的" + zh, en + " of the risk points in the list in force at the period's end")
                .from(RiskPointEvent.class, risk -> RiskCounting.controls(risk, scope))
                .part(RiskCounting.Controlled::part)
                .on(RiskCounting.Controlled::from)
                .until(RiskCounting.Controlled::until)
                .by("grade", "等级", "grade", RiskCounting.Controlled::grade)
                .basis("domain A.3 " + number);
    }
}
