package org.qingfeng.casework.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.protection.Protected;

/** What the reporter and the organ write to each other over the receipt; encrypted under the complaint's key. */
@Entity
@Table(name = "complaint_message")
class ComplaintMessage {
    static final int MOST = 50;

    /** Who wrote it. */
    enum Author {
        REPORTER,
        ORGAN
    }

    private static final String OF = "from ComplaintMessage m where m.complaintId = :complaint order by m.n";

    private static final String COUNT = "select count(*) from ComplaintMessage m where m.complaintId = :complaint";

    private static final String DELETE = "delete from ComplaintMessage m where m.complaintId = :complaint";

    @Id
    public UUID id;

    @Column(name = "complaint_id")
    public UUID complaintId;

    public int n;

    @Column(name = "on_date")
    public LocalDate onDate;

    @Enumerated(EnumType.STRING)
    public Author author;

    public Protected text;

    /** For Hibernate. */
    protected ComplaintMessage() {}

    private ComplaintMessage(UUID complaint, int n, LocalDate on, Author author, String text) {
        this.id = UUID.randomUUID();
        this.complaintId = complaint;
        this.n = n;
        this.onDate = on;
        this.author = author;
        this.text = Protected.of(text);
    }

    /** What its text is bound to. */
    String place() {
        return "message/" + n;
    }

    /** Adds a message to the complaint, if there is something to say. */
    static void write(Complaint complaint, Author author, LocalDate on, @Nullable String text, Work work) {
        if (text == null || text.isBlank()) {
            return;
        }
        work.alone("complaint_message/" + complaint.id);
        int before = count(complaint.id, work.session());
        if (before >= MOST && author == Author.REPORTER) {
            throw new Refused(ComplaintRefusal.NO_MORE_MESSAGES, MOST);
        }
        ComplaintMessage message = new ComplaintMessage(complaint.id, before + 1, on, author, text.strip());
        work.protect(complaint, message.place(), message.text);
        work.session().insert(message);
    }

    static List<ComplaintMessage> of(UUID complaint, StatelessSession session) {
        return session.createSelectionQuery(OF, ComplaintMessage.class)
                .setParameter("complaint", complaint)
                .getResultList();
    }

    static void deleteAll(UUID complaint, StatelessSession session) {
        session.createMutationQuery(DELETE).setParameter("complaint", complaint).executeUpdate();
    }

    private static int count(UUID complaint, StatelessSession session) {
        return session.createSelectionQuery(COUNT, Long.class)
                .setParameter("complaint", complaint)
                .getSingleResult()
                .intValue();
    }
}
