package org.qingfeng.casework.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.journal.Unjournaled;

/** 声明回避: an official is close to somebody, and from then on sees nothing that is kept from that person. */
@Entity
@Table(name = "conflict")
@RecordKind("conflict")
public class Conflict extends CaseworkRecord<ConflictState, ConflictVerb> {
    private static final String SAME =
            "select count(*) from Conflict c where c.person = :person and c.about = :about and c.state = 'DECLARED'";

    @Unjournaled
    public UUID person;

    @Unjournaled
    public UUID about;

    @Enumerated(EnumType.STRING)
    public Relation relation;

    @Column(name = "declared_on")
    public LocalDate declaredOn;

    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    /** For Hibernate. */
    protected Conflict() {}

    Conflict(NewConflict form, UUID declarer, OrgCode org, LocalDate on, Moment moment) {
        super(org, ConflictState.DECLARED, ConflictVerb.DECLARE, on, moment);
        person = declarer;
        about = form.about();
        relation = form.relation();
        declaredOn = on;
        give(List.of(declarer));
        refuseIf(about.equals(declarer), "about", AccessRefusal.CONFLICT_WITH_ONESELF);
    }

    /** The relation is no more, which another than the declarer finds. */
    void end(LocalDate on, String why) {
        to(ConflictVerb.END, on);
        endedOn = on;
        because(why);
    }

    boolean isDeclaredAlready(StatelessSession session) {
        return session.createSelectionQuery(SAME, Long.class)
                        .setParameter("person", person)
                        .setParameter("about", about)
                        .getSingleResult()
                > 0;
    }

    @Override
    protected Transitions<ConflictState, ConflictVerb> transitions() {
        return ConflictState.TABLE;
    }

    /** Nobody outside learns of it: two references side by side would tell of a tie. */
    @Override
    protected @Nullable RecordEvent event(Function<UUID, PersonRef> refer) {
        return null;
    }
}
