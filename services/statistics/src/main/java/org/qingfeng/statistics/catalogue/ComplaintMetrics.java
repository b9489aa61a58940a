package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.MATTERS;
import static org.qingfeng.statistics.catalogue.Unit.MATTER_TIMES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.casework.ComplaintEvent;

/** The numbers of complaints 信访举报, at the accepting organ. */
final class ComplaintMetrics {
    /** One that was returned for want of substance had been accepted all the same (metrics.md, settled readings). */
    private static final Set<String> TAKEN_ON =
            Set.of("ACCEPTED", "LINKED_REPEAT", "RETURNED", "CLUE_CREATED", "FEEDBACK_DUE", "FEEDBACK_DONE");

    private static final Metric COMPLAINTS = metric("casework.complaints", "信访举报", "complaints")
            .unit(MATTER_TIMES)
            .means("期内收到的信访举报，含重复件、转送件和不受理件", "complaints received in the period, whatever became of them")
            .from(ComplaintEvent.class)
            .counts(ComplaintMetrics::counts)
            .on(ComplaintEvent::receivedOn)
            .by("channel", "渠道", "channel", ComplaintEvent::channel)
            .by("named", "实名", "in real name", ComplaintMetrics::named)
            .basis("domain D.2");

    private static final Metric ACCEPTED = metric("casework.complaints.accepted", "检举控告", "complaints in scope")
            .unit(MATTER_TIMES)
            .means("期内收到的属于受理范围的检举控告，含重复件", "complaints in scope received in the period, repeats included")
            .from(ComplaintEvent.class)
            .counts(ComplaintMetrics::isInScope)
            .on(ComplaintEvent::receivedOn)
            .by("channel", "渠道", "channel", ComplaintEvent::channel)
            .by("named", "实名", "in real name", ComplaintMetrics::named)
            .basis("domain D.2");

    private static final Metric NOTICES_DUE = metric("casework.notices.due", "到期受理告知", "notices due")
            .unit(MATTERS)
            .means("受理告知期限在期内的实名举报", "complaints in real name whose notice was due in the period")
            .from(ComplaintEvent.class)
            .counts(ComplaintMetrics::counts)
            .on(ComplaintEvent::noticeDueOn)
            .by("channel", "渠道", "channel", ComplaintEvent::channel)
            .basis("domain A.3 M33");

    private static final Metric NOTICES_MET = metric("casework.notices.dueMet", "按期受理告知", "notices in time")
            .unit(MATTERS)
            .means("受理告知期限在期内且按期告知的实名举报", "complaints in real name due in the period whose reporter was told by then")
            .from(ComplaintEvent.class)
            .counts(ComplaintMetrics::counts)
            .counts(c -> isMet(c.noticedOn(), c.noticeDueOn()))
            .on(ComplaintEvent::noticeDueOn)
            .by("channel", "渠道", "channel", ComplaintEvent::channel)
            .basis("domain A.3 M33");

    private static final Metric NOTICES_RATE = metric(
                    "casework.notices.onTime.rate", "实名举报按期告知率", "share of notices in time")
            .means("到期受理告知中按期告知的比例", "of the notices due in the period, those given by then")
            .share("casework.notices.dueMet", "casework.notices.due")
            .basis("domain A.3 M33; 处理检举控告工作规则");

    static final List<Metric> ALL = List.of(COMPLAINTS, ACCEPTED, NOTICES_DUE, NOTICES_MET, NOTICES_RATE);

    private ComplaintMetrics() {}

    private static boolean counts(ComplaintEvent complaint) {
        return !"VOIDED".equals(complaint.state());
    }

    private static boolean isInScope(ComplaintEvent complaint) {
        return counts(complaint) && ("IN_SCOPE".equals(complaint.scope()) || TAKEN_ON.contains(complaint.state()));
    }

    private static String named(ComplaintEvent complaint) {
        return complaint.named() ? "YES" : "NO";
    }

    static boolean isMet(@Nullable LocalDate done, @Nullable LocalDate due) {
        return done != null && due != null && !done.isAfter(due);
    }
}
