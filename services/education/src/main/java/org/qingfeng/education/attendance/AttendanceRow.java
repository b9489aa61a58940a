package org.qingfeng.education.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.education.access.Cadres;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.education.access.RowSteps;
import org.qingfeng.education.event.Event;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.ledgerfile.PersonCell;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** Enters a row of 出席台账 as a line of its event's list. */
@ApplicationScoped
class AttendanceRow {
    @Inject
    AttendanceEntry entry;

    @Inject
    RowSteps steps;

    @Inject
    Cadres cadres;

    Attendance enter(LedgerRow row, Work work) {
        UUID id = Objects.requireNonNull(RowSteps.id(row, "eventId"));
        Event event = work.other(Event.class, id, "活动标识");
        steps.demand("attendEvent", event, work);
        AttendanceState status = Objects.requireNonNull(row.choice("status", AttendanceState.class));
        if (row.id() != null && row.version() != null) {
            Attendance known = work.load(Attendance.class, row.id(), row.version(), "版本");
            if (known.state() == status) {
                return known;
            }
        }
        Register register = Register.of(event, work);
        Mark mark = mark(row, event, status);
        Attendance entered = entry.enter(register, steps.valid(mark), Manner.LEDGER, work);
        if (entered == null) {
            throw new Refused(List.of(Violation.at("出席情况", EducationRefusal.MADE_UP_AT_A_SESSION)));
        }
        return entered;
    }

    /** Who is due is found by id, or by a name that only one on the roster has. */
    private Mark mark(LedgerRow row, Event event, AttendanceState status) {
        PersonCell cell = Objects.requireNonNull(row.person("person"));
        UUID due = cell.personId() != null ? cell.personId() : named(event, cell.name());
        OrgCell unit = row.org("unit");
        OrgCode org = unit == null ? event.org() : unit.code();
        boolean guest = status == AttendanceState.GUEST;
        PersonSnapshot stranger = guest ? cadres.named(cell.name(), cell.personId(), org, event.day()) : null;
        return new Mark(guest ? null : due, stranger, status, row.version(), row.text("note"));
    }

    private static @Nullable UUID named(Event event, String name) {
        List<PersonSnapshot> found = event.roster.stream()
                .filter(person -> person.name().equals(name))
                .toList();
        if (found.size() != 1) {
            throw new Refused(List.of(Violation.at("姓名", EducationRefusal.NOT_ON_ROSTER, name)));
        }
        return found.get(0).personId();
    }
}
