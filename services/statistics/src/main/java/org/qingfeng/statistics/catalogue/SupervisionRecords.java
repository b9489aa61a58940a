package org.qingfeng.statistics.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.supervision.DeclarationEvent;
import org.qingfeng.contracts.supervision.DirectiveEvent;
import org.qingfeng.contracts.supervision.FieldVisitEvent;
import org.qingfeng.contracts.supervision.FindingEvent;
import org.qingfeng.contracts.supervision.HearingEvent;
import org.qingfeng.contracts.supervision.MicroPowerEvent;
import org.qingfeng.contracts.supervision.PowerMatterEvent;
import org.qingfeng.contracts.supervision.QuotaEvent;
import org.qingfeng.contracts.supervision.QuotaUseEvent;
import org.qingfeng.contracts.supervision.ResponsibilityEvent;
import org.qingfeng.contracts.supervision.RiskPointEvent;
import org.qingfeng.contracts.supervision.TaskEvent;
import org.qingfeng.contracts.supervision.TopicEvent;

/** Daily supervision 日常监督: its kinds of records, and its numbers from the files beside this one. */
final class SupervisionRecords {
    static final Context CONTEXT = new Context(
            4,
            Topics.SUPERVISION,
            List.of(
                    new RecordKind("risk-point", RiskPointEvent.class, "/api/supervision/v1/risk-points/{id}"),
                    new RecordKind("micro-power", MicroPowerEvent.class, "/api/supervision/v1/micro-powers/{id}"),
                    new RecordKind("declaration", DeclarationEvent.class, "/api/supervision/v1/declarations/{id}"),
                    new RecordKind("power-matter", PowerMatterEvent.class, "/api/supervision/v1/power-matters/{id}"),
                    new RecordKind("task", TaskEvent.class, "/api/supervision/v1/tasks/{id}"),
                    new RecordKind("topic", TopicEvent.class, "/api/supervision/v1/topics/{id}"),
                    new RecordKind("finding", FindingEvent.class, "/api/supervision/v1/findings/{id}"),
                    new RecordKind("hearing", HearingEvent.class, "/api/supervision/v1/hearings/{id}"),
                    new RecordKind(
                            "responsibility", ResponsibilityEvent.class, "/api/supervision/v1/responsibilities/{id}"),
                    new RecordKind("quota", QuotaEvent.class, "/api/supervision/v1/quotas/{id}"),
                    new RecordKind("quota-use", QuotaUseEvent.class, "/api/supervision/v1/quota-uses/{id}"),
                    new RecordKind("directive", DirectiveEvent.class, "/api/supervision/v1/directives/{id}"),
                    new RecordKind("field-visit", FieldVisitEvent.class, "/api/supervision/v1/field-visits/{id}")),
            Stream.of(
                            RiskMetrics.ALL,
                            RelativesMetrics.ALL,
                            TaskMetrics.ALL,
                            RhythmMetrics.ALL,
                            QuotaMetrics.ALL,
                            FormsAskedMetrics.ALL)
                    .flatMap(List::stream)
                    .toList());

    private SupervisionRecords() {}
}
