package org.qingfeng.casework.complaint;

import static org.qingfeng.casework.complaint.ComplaintRefusal.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opening who made a complaint: the officer in charge asks with a reason, the discipline secretary, another person,
 * approves, then each of the two may look once, and nobody else ever. Every one of these is a step in the journal.
 */
final class ReporterIdentity {
    private ReporterIdentity() {}

    /** A new request: what was approved before is used up. */
    static void ask(Complaint complaint, UUID officer, String why) {
        complaint.identity(ComplaintVerb.ASK_IDENTITY);
        complaint.because(why);
        complaint.identityAskedBy = officer;
        complaint.identityApprovedBy = null;
        complaint.identityOpenedBy = List.of();
    }

    static void approve(Complaint complaint, UUID secretary, @Nullable String why) {
        complaint.identity(ComplaintVerb.APPROVE_IDENTITY);
        pending(complaint);
        complaint.refuseThat(secretary.equals(complaint.identityAskedBy), ASKER_CANNOT_APPROVE);
        complaint.identityApprovedBy = secretary;
        if (why != null) {
            complaint.because(why);
        }
    }

    static void refuse(Complaint complaint, String why) {
        complaint.identity(ComplaintVerb.REFUSE_IDENTITY);
        pending(complaint);
        complaint.because(why);
        complaint.identityAskedBy = null;
    }

    /** The name and contact, to one of the two, once. */
    static @Nullable Reporter open(Complaint complaint, UUID person) {
        complaint.identity(ComplaintVerb.OPEN_IDENTITY);
        boolean oneOfTheTwo = person.equals(complaint.identityAskedBy) || person.equals(complaint.identityApprovedBy);
        boolean approved = complaint.identityApprovedBy != null;
        complaint.refuseThat(!approved, IDENTITY_NOT_APPROVED);
        complaint.refuseThat(approved && !oneOfTheTwo, ONLY_ASKER_AND_APPROVER);
        complaint.refuseThat(complaint.identityOpenedBy.contains(person), IDENTITY_SEEN);
        List<UUID> opened = new ArrayList<>(complaint.identityOpenedBy);
        opened.add(person);
        complaint.identityOpenedBy = List.copyOf(opened);
        return complaint.reporter == null ? null : complaint.reporter.as(Reporter.class);
    }

    private static void pending(Complaint complaint) {
        complaint.refuseThat(
                complaint.identityAskedBy == null || complaint.identityApprovedBy != null, IDENTITY_NOT_ASKED);
    }
}
