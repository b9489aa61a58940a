package org.qingfeng.directory.ruleparameter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.directory.RuleParameterEvent;
import org.qingfeng.directory.DirectoryRefusal;
import org.qingfeng.kit.calendar.RuleParameter.Unit;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/**
 * 规则参数: a term or limit from a day on. A new value is a row of its own, so that a record keeps the one in force on its
 * own date (domain B.0).
 */
@Entity
@RecordKind("rule-parameter")
public class RuleParameter extends Aggregate<RuleParameterState, RuleParameterVerb> {
    public String code;
    public @Nullable String name;
    public BigDecimal value;

    @Enumerated(EnumType.STRING)
    public Unit unit;

    public String basis;
    public LocalDate validFrom;
    public @Nullable LocalDate validTo;

    /** For Hibernate. */
    protected RuleParameter() {}

    private RuleParameter(RuleParameterFields fields, Work work) {
        super(
                OrgCode.NATION,
                RuleParameterState.ACTIVE,
                RuleParameterVerb.CREATE,
                work.moment().today(),
                work.moment());
        set(fields);
    }

    static RuleParameter issue(RuleParameterFields fields, Work work) {
        demandAll(work.caller());
        RuleParameter parameter = new RuleParameter(fields, work);
        parameter.refuseIfThere(work.session());
        return parameter;
    }

    /** The row as the kit ships it. */
    public static RuleParameter shipped(org.qingfeng.kit.calendar.RuleParameter shipped, Work work) {
        return new RuleParameter(RuleParameterFields.of(shipped), work);
    }

    void change(RuleParameterFields fields, Work work) {
        demandAll(work.caller());
        to(RuleParameterVerb.CHANGE);
        set(fields);
        refuseIfThere(work.session());
    }

    void voided(Work work) {
        demandAll(work.caller());
        to(RuleParameterVerb.VOID);
    }

    RuleParameterFields fields() {
        return new RuleParameterFields(code, name, value, unit, basis, validFrom, validTo);
    }

    private void set(RuleParameterFields fields) {
        code = fields.code();
        name = fields.name();
        value = fields.value();
        unit = fields.unit();
        basis = fields.basis();
        validFrom = fields.validFrom();
        validTo = fields.validTo();
        refuseIf(validTo != null && validTo.isBefore(validFrom), "validTo", DirectoryRefusal.ENDS_BEFORE_IT_BEGINS);
    }

    private void refuseIfThere(StatelessSession session) {
        boolean there = from(session, code, validFrom).stream()
                .anyMatch(p -> !p.id.equals(id) && p.state() != RuleParameterState.VOIDED);
        refuseIf(there, "code", DirectoryRefusal.PARAMETER_EXISTS, code, validFrom);
    }

    /** Whatever was ever said of the code from that day on, voided or not. */
    private static List<RuleParameter> from(StatelessSession session, String code, LocalDate day) {
        return session.createSelectionQuery(
                        "from RuleParameter p where p.code = :code and p.validFrom = :day", RuleParameter.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether there ever was one, voided or not: what was voided on purpose is not founded again. */
    public static boolean isKnown(StatelessSession session, String code, LocalDate day) {
        return !from(session, code, day).isEmpty();
    }

    private static void demandAll(Caller caller) {
        if (!caller.org().equals(OrgCode.NATION)) {
            throw new Refused(KitRefusal.FORBIDDEN);
        }
    }

    @Override
    protected Transitions<RuleParameterState, RuleParameterVerb> transitions() {
        return RuleParameterState.TABLE;
    }

    @Override
    protected RuleParameterEvent event(Function<UUID, PersonRef> refer) {
        return new RuleParameterEvent(
                id, version, org(), state, code, value, unit.name(), basis, validFrom, validTo, stateHistory);
    }
}
