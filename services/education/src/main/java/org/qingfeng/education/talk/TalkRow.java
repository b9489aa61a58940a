package org.qingfeng.education.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.education.access.Cadres;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.education.access.Names;
import org.qingfeng.education.access.RowSteps;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** Enters a row of 谈话台账: the talk as by form, and that it was held. */
@ApplicationScoped
class TalkRow {
    @Inject
    TalkBook book;

    @Inject
    RowSteps steps;

    @Inject
    Cadres cadres;

    Talk enter(LedgerRow row, Work work) {
        Talk talk = row.id() == null || row.version() == null
                ? created(row, work)
                : changed(row, work.load(Talk.class, row.id(), row.version(), "版本"), work);
        LocalDate held = RowSteps.asked(row, TalkLedger.HELD, talk.heldOn);
        if (held != null) {
            steps.demand("holdIntegrityTalk", talk, work);
            book.hold(talk, steps.valid(holding(row, held)), held);
        }
        return talk;
    }

    private Talk created(LedgerRow row, Work work) {
        steps.demand("createIntegrityTalk", work);
        return book.plan(steps.valid(form(row, null)), work);
    }

    private Talk changed(LedgerRow row, Talk talk, Work work) {
        if (talk.heldOn != null && !said(row, talk)) {
            throw new Refused(List.of(Violation.at("主要内容", EducationRefusal.NOT_BY_LEDGER)));
        }
        NewTalk form = steps.valid(form(row, talk));
        if (!form.equals(talk.form())) {
            steps.demand("changeIntegrityTalk", talk, work);
            book.change(talk, form, work);
        }
        return talk;
    }

    /** What was said and signed is not said again otherwise. */
    private static boolean said(LedgerRow row, Talk talk) {
        TalkContent content = talk.said();
        return content == null
                || Objects.equals(row.text("record"), content.record())
                        && Objects.equals(row.text("attitude"), content.attitude())
                        && Objects.equals(row.text("commitment"), content.commitment());
    }

    private static TalkHolding holding(LedgerRow row, LocalDate held) {
        String record = row.text("record");
        return new TalkHolding(held, record == null ? "" : record, row.text("attitude"), row.text("commitment"));
    }

    private NewTalk form(LedgerRow row, @Nullable Talk present) {
        LocalDate planned = Objects.requireNonNull(row.date("plannedOn"));
        OrgCode host = RowSteps.org(row, "orgCode");
        return new NewTalk(
                Objects.requireNonNull(row.choice("type", TalkType.class)),
                host,
                planned,
                row.text("place"),
                Objects.requireNonNull(row.text("topic")),
                Names.read(
                        row.text("interviewers"),
                        present == null ? List.of() : present.interviewerPersons(),
                        cadres,
                        host,
                        planned),
                Names.read(
                        row.text("interviewees"),
                        present == null ? List.of() : present.intervieweePersons(),
                        cadres,
                        host,
                        planned),
                row.text("recorder"));
    }
}
