package org.qingfeng.casework.clue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.qingfeng.casework.access.CaseworkRecord;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;

/** 问题线索: what was reported or found of somebody, and what was done with it. */
@Entity
@Table(name = "clue")
@RecordKind("clue")
public class Clue extends CaseworkRecord<ClueState, ClueVerb> {
    public String number;

    @Column(name = "registrar_code")
    public String registrarCode;

    public String source;

    @Column(name = "received_on")
    public LocalDate receivedOn;

    /** For Hibernate. */
    protected Clue() {}

    @Override
    protected Transitions<ClueState, ClueVerb> transitions() {
        return Transitions.of(ClueState.class, List.of());
    }

    @Override
    protected ClueEvent event(Function<java.util.UUID, PersonRef> refer) {
        return new ClueEvent(
                id,
                version,
                org(),
                state,
                number,
                OrgCode.of(registrarCode),
                source,
                receivedOn,
                List.of(),
                List.of(),
                null,
                receivedOn,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                stateHistory);
    }
}
