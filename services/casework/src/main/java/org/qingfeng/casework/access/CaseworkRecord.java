package org.qingfeng.casework.access;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Scope;
import org.qingfeng.kit.journal.Unjournaled;
import org.qingfeng.kit.journal.Verb;

/** A record that is given to persons and that some persons must never see; the package says how. */
@MappedSuperclass
public abstract class CaseworkRecord<S extends Enum<S>, V extends Enum<V> & Verb> extends Aggregate<S, V> {
    /** Persons to whom the record is given. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Unjournaled
    public UUID[] handlers = {};

    /** Persons who must not see it, whatever their role. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Unjournaled
    public UUID[] recused = {};

    /** For Hibernate. */
    protected CaseworkRecord() {}

    protected CaseworkRecord(OrgCode org, S first, V verb, LocalDate on, Moment moment) {
        super(org, first, verb, on, moment);
    }

    /** Gives the record to these persons, and to nobody else any more. */
    protected void give(Collection<UUID> persons) {
        handlers = persons.stream().distinct().toArray(UUID[]::new);
    }

    /** Keeps the record from these persons, and from nobody else any more. */
    protected void recuse(Collection<UUID> persons) {
        recused = persons.stream().distinct().toArray(UUID[]::new);
    }

    public boolean isGivenTo(UUID person) {
        return List.of(handlers).contains(person);
    }

    public boolean isKeptFrom(UUID person) {
        return List.of(recused).contains(person);
    }

    @Override
    protected boolean isVisibleIn(Scope scope) {
        if (isKeptFrom(scope.person())) {
            return false;
        }
        Set<String> wide = scope.wide();
        boolean overseen = wide.contains(kind()) || wide.contains("*");
        return overseen
                || isGivenTo(scope.person())
                || List.of(visibleTo).stream().anyMatch(scope.codes()::contains);
    }
}
