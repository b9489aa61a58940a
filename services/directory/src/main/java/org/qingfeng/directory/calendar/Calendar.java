package org.qingfeng.directory.calendar;

import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.directory.CalendarEvent;
import org.qingfeng.directory.DirectoryRefusal;
import org.qingfeng.kit.calendar.CalendarYear;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** 工作日历: the working days of one year. It is the nation's, and changed by whoever administers all of it. */
@Entity
@RecordKind("calendar")
public class Calendar extends Aggregate<CalendarState, CalendarVerb> {
    public int year;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<LocalDate> off = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<LocalDate> work = List.of();

    public String basis;

    /** For Hibernate. */
    protected Calendar() {}

    private Calendar(CalendarFields fields, Work command) {
        super(
                OrgCode.NATION,
                CalendarState.ACTIVE,
                CalendarVerb.CREATE,
                command.moment().today(),
                command.moment());
        year = fields.year();
        set(fields);
    }

    static Calendar issue(CalendarFields fields, Work command) {
        demandAll(command.caller());
        Calendar calendar = new Calendar(fields, command);
        calendar.refuseIf(
                isThere(command.session(), fields.year()), "year", DirectoryRefusal.YEAR_EXISTS, calendar.text());
        return calendar;
    }

    /** The year as the kit ships it. */
    public static Calendar shipped(CalendarYear shipped, Work command) {
        return new Calendar(CalendarFields.of(shipped), command);
    }

    /** 修改: a later notice swaps other days of the same year. */
    void change(CalendarFields fields, Work command) {
        demandAll(command.caller());
        to(CalendarVerb.CHANGE);
        refuseIf(fields.year() != year, "year", DirectoryRefusal.NOT_THAT_YEAR, String.valueOf(fields.year()), text());
        set(fields);
    }

    void voided(Work command) {
        demandAll(command.caller());
        to(CalendarVerb.VOID);
    }

    CalendarFields fields() {
        return new CalendarFields(year, new LinkedHashSet<>(off), new LinkedHashSet<>(work), basis);
    }

    private void set(CalendarFields fields) {
        off = fields.offInOrder();
        work = fields.workInOrder();
        basis = fields.basis();
        for (LocalDate day : off) {
            refuseIf(day.getYear() != year, "off", DirectoryRefusal.NOT_THAT_YEAR, day, text());
            refuseIf(isWeekend(day), "off", DirectoryRefusal.NOT_A_WEEKDAY, day);
        }
        for (LocalDate day : work) {
            refuseIf(day.getYear() != year, "work", DirectoryRefusal.NOT_THAT_YEAR, day, text());
            refuseIf(!isWeekend(day), "work", DirectoryRefusal.NOT_A_WEEKEND, day);
        }
    }

    private String text() {
        return String.valueOf(year);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void demandAll(Caller caller) {
        if (!caller.org().equals(OrgCode.NATION)) {
            throw new Refused(KitRefusal.FORBIDDEN);
        }
    }

    /** Whether the year ever had one, voided or not: what was voided on purpose is not founded again. */
    public static boolean isKnown(StatelessSession session, int year) {
        return find(session, year, "from Calendar c where c.year = :year");
    }

    private static boolean isThere(StatelessSession session, int year) {
        return find(session, year, "from Calendar c where c.year = :year and c.state <> 'VOIDED'");
    }

    private static boolean find(StatelessSession session, int year, String question) {
        return session.createSelectionQuery(question, Calendar.class)
                        .setParameter("year", year)
                        .setMaxResults(1)
                        .getSingleResultOrNull()
                != null;
    }

    @Override
    protected Transitions<CalendarState, CalendarVerb> transitions() {
        return CalendarState.TABLE;
    }

    @Override
    protected CalendarEvent event(Function<UUID, PersonRef> refer) {
        return new CalendarEvent(id, version, org(), state, year, off, work, basis, stateHistory);
    }
}
