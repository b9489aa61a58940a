package org.qingfeng.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.qingfeng.casework.clue.Clue;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Consequence;
import org.qingfeng.kit.journal.Work;

/** A clue was concluded: the complaint that it was made of learns it, whoever may see either, and owes its feedback. */
@ApplicationScoped
class ConclusionLearned implements Consequence {
    @Inject
    ComplaintTerms terms;

    @Override
    public void of(Aggregate<?, ?> record, Work work) {
        if (!(record instanceof Clue clue) || clue.complaintId == null || clue.concludedOn == null) {
            return;
        }
        UUID complaintId = clue.complaintId;
        work.widen();
        Complaint complaint = work.load(Complaint.class, complaintId);
        if (complaint.state() == ComplaintState.CLUE_CREATED && complaint.concludedOn == null) {
            complaint.learn(clue.concludedOn, terms);
        }
    }
}
