package org.qingfeng.directory.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.directory.DirectoryRefusal;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/**
 * 组织机构: a division, an office or another body. Its key is its code; that code may have named another organization at
 * another time, and never names two at once.
 */
@Entity
@RecordKind("organization")
public class Organization extends Aggregate<OrganizationState, OrganizationVerb> {
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public String name;
    public @Nullable String shortName;
    public @Nullable String documentCode;

    @Enumerated(EnumType.STRING)
    public OrganizationType type;

    public boolean active;

    /** How many organizations there can be above it; the nation has none. */
    public short depth;

    public LocalDate validFrom;
    public @Nullable LocalDate validTo;
    public @Nullable String successorCode;
    public @Nullable LocalDate successorFrom;

    /** For Hibernate. */
    protected Organization() {}

    private Organization(OrgCode code, OrganizationFields fields, LocalDate on, Work work) {
        super(code, OrganizationState.ACTIVE, OrganizationVerb.CREATE, on, work.moment());
        depth = (short) code.ancestors().size();
        set(fields);
    }

    /** 登记: below the caller's organization, under a code that is free at that time. */
    static Organization register(NewOrganization asked, Work work) {
        LocalDate today = work.moment().today();
        LocalDate on = asked.validFrom().isAfter(today) ? today : asked.validFrom();
        Organization organization = new Organization(asked.code(), asked.fields(), on, work);
        organization.refuseIf(
                !work.caller().org().contains(asked.code()), "code", KitRefusal.ORGANIZATION_NOT_YOURS, asked.code());
        organization.refuseIf(asked.validFrom().isAfter(today), "validFrom", KitRefusal.DATE_IN_FUTURE, today);
        organization.refuseIfCodeIsTaken(work);
        return organization;
    }

    /** 国家: the root, which nobody has to register. */
    public static Organization nation(Work work) {
        OrganizationFields fields = new OrganizationFields(
                "中华人民共和国", "全国", null, OrganizationType.NATION, true, LocalDate.of(1949, 10, 1), null);
        return new Organization(OrgCode.NATION, fields, fields.validFrom(), work);
    }

    /** 变更: what is said of it, not its code. */
    void change(OrganizationFields fields, Work work) {
        demandWithin(work.caller());
        to(OrganizationVerb.CHANGE);
        set(fields);
        refuseIfCodeIsTaken(work);
    }

    /** 代码变更: from a day on another code stands for it; what counted under the old one is derived anew by readers. */
    void succeed(Succession succession, Work work) {
        demandWithin(work.caller());
        LocalDate on = succession.on() == null ? today() : succession.on();
        to(OrganizationVerb.SUCCEED, on);
        LocalDate last = succession.validFrom().minusDays(1);
        refuseIf(last.isBefore(validFrom), "validFrom", DirectoryRefusal.ENDS_BEFORE_IT_BEGINS);
        boolean itself = succession.successor().value().equals(orgCode);
        refuseIf(itself, "successor", DirectoryRefusal.SUCCESSOR_IS_ITSELF);
        refuseIf(
                !itself && !isKnown(work.session(), succession.successor(), succession.validFrom()),
                "successor",
                DirectoryRefusal.SUCCESSOR_UNKNOWN,
                succession.successor());
        validTo = last;
        successorCode = succession.successor().value();
        successorFrom = succession.validFrom();
    }

    /** 更正: in any state; its code is its key and stays. */
    void correct(OrganizationFields fields, Work work) {
        demandWithin(work.caller());
        to(OrganizationVerb.CORRECT);
        set(fields);
        refuseIfCodeIsTaken(work);
    }

    /** A ledger's row: a change, unless it says what is so already. */
    void enter(NewOrganization row, Work work) {
        refuseIf(!row.code().equals(org()), "机构代码", DirectoryRefusal.CODE_IS_ITS_KEY);
        if (!row.fields().filled().equals(fields())) {
            change(row.fields(), work);
        }
    }

    /** 作废: entered by mistake. */
    void voided(Work work) {
        demandWithin(work.caller());
        to(OrganizationVerb.VOID);
        active = false;
    }

    OrganizationFields fields() {
        return new OrganizationFields(name, shortName, documentCode, type, active, validFrom, validTo);
    }

    private void set(OrganizationFields fields) {
        name = fields.name();
        shortName = fields.shortName();
        documentCode = fields.documentCode();
        type = fields.type();
        active = fields.active() == null || fields.active();
        validFrom = fields.validFrom();
        validTo = fields.validTo();
        refuseIf(validTo != null && validTo.isBefore(validFrom), "validTo", DirectoryRefusal.ENDS_BEFORE_IT_BEGINS);
        refuseIf(!type.fits(org()), "type", DirectoryRefusal.TYPE_DOES_NOT_FIT, orgCode, type.zh());
    }

    /** Everybody sees an organization above his own, and nobody changes it from below. */
    private void demandWithin(Caller caller) {
        if (!caller.org().contains(org())) {
            throw new Refused(KitRefusal.FORBIDDEN);
        }
    }

    /** Two registrations of one code at the same moment are told apart by the unique index. */
    private void refuseIfCodeIsTaken(Work work) {
        boolean twice = work.added(Organization.class).stream()
                .anyMatch(other -> other != this && other.orgCode.equals(orgCode) && other.overlaps(this));
        boolean taken = work.session()
                        .createSelectionQuery("""
                                from Organization o
                                 where o.orgCode = :code and o.id <> :id and o.state <> 'VOIDED'
                                   and o.validFrom <= :last and coalesce(o.validTo, :forever) >= :first
                                """, Organization.class)
                        .setParameter("code", orgCode)
                        .setParameter("id", id)
                        .setParameter("last", last())
                        .setParameter("forever", FOREVER)
                        .setParameter("first", validFrom)
                        .setMaxResults(1)
                        .getSingleResultOrNull()
                != null;
        refuseIf(taken || twice, "code", DirectoryRefusal.CODE_IN_USE, orgCode);
    }

    private boolean overlaps(Organization other) {
        return !validFrom.isAfter(other.last()) && !other.validFrom.isAfter(last());
    }

    private LocalDate last() {
        return validTo == null ? FOREVER : validTo;
    }

    /** Whether an organization had the code on that day. */
    public static boolean isKnown(StatelessSession session, OrgCode code, LocalDate day) {
        return session.createSelectionQuery("""
                                from Organization o
                                 where o.orgCode = :code and o.state <> 'VOIDED'
                                   and o.validFrom <= :day and coalesce(o.validTo, :forever) >= :day
                                """, Organization.class)
                        .setParameter("code", code.value())
                        .setParameter("day", day)
                        .setParameter("forever", FOREVER)
                        .setMaxResults(1)
                        .getSingleResultOrNull()
                != null;
    }

    /** Whom the code names: of several in time the latest; a voided one only if there is no other. */
    static @Nullable UUID named(StatelessSession session, String code) {
        return session.createSelectionQuery("""
                        select o.id from Organization o where o.orgCode = :code
                         order by case when o.state = 'VOIDED' then 1 else 0 end, o.validFrom desc, o.id desc
                        """, UUID.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    /** Those in use at or below the code, at most {@code levels} below it, in the order of their codes. */
    static List<Organization> below(StatelessSession session, OrgCode code, int levels, int most) {
        return session.createSelectionQuery("""
                        from Organization o
                         where o.orgCode >= :lo and o.orgCode < :hi and o.depth <= :depth and o.state = 'ACTIVE'
                         order by o.orgCode
                        """, Organization.class)
                .setParameter("lo", code.from())
                .setParameter("hi", code.until())
                .setParameter("depth", (short) (code.ancestors().size() + levels))
                .setMaxResults(most + 1)
                .getResultList();
    }

    @Override
    protected Transitions<OrganizationState, OrganizationVerb> transitions() {
        return OrganizationState.TABLE;
    }

    @Override
    protected OrganizationEvent event(Function<UUID, PersonRef> refer) {
        return new OrganizationEvent(
                id,
                version,
                org(),
                state,
                name,
                shortName,
                documentCode,
                type.name(),
                active,
                validFrom,
                validTo,
                successor(),
                stateHistory);
    }

    OrganizationEvent.@Nullable Successor successor() {
        return successorCode == null || successorFrom == null
                ? null
                : new OrganizationEvent.Successor(OrgCode.of(successorCode), successorFrom);
    }
}
