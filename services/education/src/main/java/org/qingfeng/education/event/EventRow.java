package org.qingfeng.education.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.education.access.Cadres;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.access.Names;
import org.qingfeng.education.access.RowSteps;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** Enters a row of 警示教育台账: the event as by form, then the steps whose dates it has and the event has not. */
@ApplicationScoped
class EventRow {
    private static final Pattern LECTURER = Pattern.compile("([^（(]+)[（(]([^）)]+)[）)]");

    @Inject
    EventBook book;

    @Inject
    RowSteps steps;

    @Inject
    Cadres cadres;

    Event enter(LedgerRow row, Work work) {
        Event event = row.id() == null || row.version() == null
                ? created(row, work)
                : changed(row, work.load(Event.class, row.id(), row.version(), "版本"), work);
        play(row, event, work);
        return event;
    }

    private Event created(LedgerRow row, Work work) {
        steps.demand("createEvent", work);
        return book.plan(steps.valid(form(row, null)), work);
    }

    private Event changed(LedgerRow row, Event event, Work work) {
        NewEvent form = steps.valid(form(row, event));
        if (!form.equals(event.form())) {
            steps.demand("changeEvent", event, work);
            book.change(event, form, work);
        }
        return event;
    }

    private void play(LedgerRow row, Event event, Work work) {
        LocalDate approved = RowSteps.asked(row, EventLedger.APPROVED, event.approvedOn);
        if (approved != null) {
            steps.demand("approveEvent", event, work);
            EducationDesk.personOf(work.caller());
            event.approve(approved);
        }
        LocalDate announced =
                RowSteps.asked(row, EventLedger.ANNOUNCED, EventLedger.entered(event, EventState.ANNOUNCED));
        if (announced != null) {
            steps.demand("announceEvent", event, work);
            event.announce(announced);
        }
        LocalDate held = RowSteps.asked(row, EventLedger.HELD, event.heldOn);
        if (held != null) {
            steps.demand("holdEvent", event, work);
            event.hold(new Holding(held, null), held);
        }
        LocalDate completed =
                RowSteps.asked(row, EventLedger.COMPLETED, EventLedger.entered(event, EventState.COMPLETED));
        if (completed != null) {
            steps.demand("completeEvent", event, work);
            event.complete(completed);
        }
    }

    private NewEvent form(LedgerRow row, @Nullable Event present) {
        LocalDate planned = Objects.requireNonNull(row.date("plannedOn"));
        OrgCode host = RowSteps.org(row, "orgCode");
        return new NewEvent(
                Objects.requireNonNull(row.choice("kind", EventKind.class)),
                row.choice("mode", TrainingMode.class),
                Objects.requireNonNull(row.text("title")),
                host,
                RowSteps.id(row, "campaignId"),
                planned,
                row.text("place"),
                row.text("chair"),
                lecturers(row.text("lecturers"), present == null ? List.of() : present.lecturers),
                RowSteps.id(row, "filmId"),
                RowSteps.id(row, "makeUpOf"),
                row.text("scope"),
                row.text("materials"),
                Names.read(row.text("roster"), present == null ? List.of() : present.roster, cadres, host, planned),
                row.text("remark"));
    }

    /** What a cell does not say of a lecturer is kept, as long as the cell says the same. */
    private static List<Lecturer> lecturers(@Nullable String cell, List<Lecturer> before) {
        if (Objects.equals(cell, EventLedger.lecturers(before))) {
            return before;
        }
        return cell == null
                ? List.of()
                : Arrays.stream(cell.strip().split("[、;；]+", -1))
                        .map(EventRow::lecturer)
                        .toList();
    }

    private static Lecturer lecturer(String text) {
        Matcher withUnit = LECTURER.matcher(text.strip());
        return withUnit.matches()
                ? new Lecturer(withUnit.group(1), withUnit.group(2), null, null)
                : new Lecturer(text.strip(), null, null, null);
    }
}
