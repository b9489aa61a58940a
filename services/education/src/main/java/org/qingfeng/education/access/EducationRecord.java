package org.qingfeng.education.access;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Proposer;
import org.qingfeng.kit.journal.Verb;

/** What the records of education have in common. */
@MappedSuperclass
public abstract class EducationRecord<S extends Enum<S>, V extends Enum<V> & Verb> extends Aggregate<S, V> {
    /** For Hibernate. */
    protected EducationRecord() {}

    protected EducationRecord(OrgCode org, S first, V verb, LocalDate on, Moment moment) {
        super(org, first, verb, on, moment);
    }

    /** Approval, correction and voiding are by another than who entered it (domain F, rule 5). */
    protected void byAnother() {
        refuseIf(new Proposer(createdBy, createdByPerson).acts(moment()), EducationRefusal.PROPOSER_CANNOT_APPROVE);
    }

    /**
     * Records are entered after the fact, so the day of entry is no business date: what was announced or held on a day had
     * been planned by then.
     */
    protected void begunBy(LocalDate on) {
        StateEntry first = stateHistory.get(0);
        if (stateHistory.size() == 1 && on.isBefore(first.on())) {
            redate(0, on);
        }
    }

    /** Refuses at once what the table has no row for, before a form is made of what the record does not have yet. */
    protected void demand(V verb) {
        if (!allows(verb)) {
            to(verb);
        }
    }

    /** The state that was entered at that place was entered on another day. */
    protected void redate(int at, LocalDate on) {
        List<StateEntry> entries = new ArrayList<>(stateHistory);
        StateEntry entry = entries.get(at);
        entries.set(at, new StateEntry(entry.state(), on, entry.recordedOn()));
        stateHistory = List.copyOf(entries);
    }

    /** Where in the history that state was first entered. */
    protected int placeOf(S wanted) {
        for (int i = 0; i < stateHistory.size(); i++) {
            if (stateHistory.get(i).state().equals(wanted.name())) {
                return i;
            }
        }
        throw new IllegalStateException("never was " + wanted);
    }

    /** A unit's people have accounts of the unit or of the village or town that it belongs to. */
    protected static void address(SortedSet<String> addresses, OrgCode unit) {
        addresses.add(unit.value());
        if (unit.level() == OrgCode.Level.UNIT) {
            addresses.add(unit.ancestors().get(0).value());
        }
    }
}
