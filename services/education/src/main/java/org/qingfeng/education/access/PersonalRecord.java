package org.qingfeng.education.access;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Scope;
import org.qingfeng.kit.journal.Unjournaled;
import org.qingfeng.kit.journal.Verb;

/** A record about persons: seen by them and by the overseers of its kind, and by nobody else of the organization. */
@MappedSuperclass
public abstract class PersonalRecord<S extends Enum<S>, V extends Enum<V> & Verb> extends EducationRecord<S, V> {
    /** Whom it is about. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Unjournaled
    public UUID[] handlers = {};

    /** For Hibernate. */
    protected PersonalRecord() {}

    protected PersonalRecord(OrgCode org, S first, V verb, LocalDate on, Moment moment) {
        super(org, first, verb, on, moment);
    }

    protected void about(Stream<UUID> persons) {
        handlers = persons.distinct().toArray(UUID[]::new);
    }

    @Override
    protected boolean isVisibleIn(Scope scope) {
        return scope.wide().contains(kind())
                || scope.wide().contains("*")
                || List.of(handlers).contains(scope.person());
    }
}
