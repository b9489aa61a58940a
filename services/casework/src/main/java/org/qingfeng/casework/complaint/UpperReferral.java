package org.qingfeng.casework.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;
import org.qingfeng.contracts.OrgCode;

/** How many a day were shown the upper organ's channel instead of the form; nothing else of them is kept. */
@Entity
@Table(name = "upper_referral")
class UpperReferral {

    private static final String COUNT_ONE_MORE = """
            INSERT INTO upper_referral (id, org_code, on_date, n) VALUES (?, ?, ?, 1)
            ON CONFLICT (id) DO UPDATE SET n = upper_referral.n + 1
            """;

    private static final String ALL =
            "from UpperReferral r where r.onDate between :from and :to order by r.onDate, r.orgCode";

    /** Organ and day. */
    @Id
    public String id;

    @Column(name = "org_code")
    public String orgCode;

    @Column(name = "on_date")
    public LocalDate onDate;

    public long n;

    /** For Hibernate. */
    protected UpperReferral() {}

    static void count(OrgCode organ, LocalDate on, StatelessSession session) {
        session.createNativeMutationQuery(COUNT_ONE_MORE)
                .setParameter(1, organ.value() + '/' + on)
                .setParameter(2, organ.value())
                .setParameter(3, on)
                .executeUpdate();
    }

    static List<UpperReferral> between(LocalDate from, LocalDate to, StatelessSession session) {
        return session.createSelectionQuery(ALL, UpperReferral.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
