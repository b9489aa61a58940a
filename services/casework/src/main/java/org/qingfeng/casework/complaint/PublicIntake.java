package org.qingfeng.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.journal.Journal;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Refused;

/**
 * What the public may do, without login: nothing of who does it, from where and at what time is stored or logged here
 * (security.md, "Confidentiality of a reporter"). That holds for every line of this class.
 */
@ApplicationScoped
class PublicIntake {
    private static final String ACCOUNT = "public";

    private final Journal journal;
    private final Receipts receipts;
    private final ManagedAbove managedAbove;
    private final ComplaintTerms terms;
    private final BusinessDate businessDate;
    private final IntakeSettings settings;
    private final Allowance complaints;
    private final Allowance misses;

    @Inject
    PublicIntake(
            Journal journal,
            Receipts receipts,
            ManagedAbove managedAbove,
            ComplaintTerms terms,
            BusinessDate businessDate,
            IntakeSettings settings) {
        settings.check();
        this.journal = journal;
        this.receipts = receipts;
        this.managedAbove = managedAbove;
        this.terms = terms;
        this.businessDate = businessDate;
        this.settings = settings;
        this.complaints = new Allowance(settings.complaintsPerMinute(), Duration.ofMinutes(1), System::nanoTime);
        this.misses = new Allowance(settings.missesPerHour(), Duration.ofHours(1), System::nanoTime);
    }

    /** 先问职务: who is managed above is shown the upper organ's channel, and one more is counted for the day. */
    PostAnswer ask(SubjectPost post) {
        OrgCode organ = organ();
        if (!managedAbove.is(post, organ, businessDate.today())) {
            return new PostAnswer(true, null);
        }
        journal.untold(ACCOUNT, organ, work -> {
            UpperReferral.count(organ, businessDate.today(), work.session());
            return organ;
        });
        return new PostAnswer(false, settings.upperChannel());
    }

    /** Takes a complaint; the same key again is shown the same receipt, and nothing is stored twice. */
    Receipt take(PublicComplaint form, @Nullable String key) {
        OrgCode organ = organ();
        String receipt = receipts.of(key);
        if (managedAbove.is(form.subjectPost(), organ, businessDate.today())) {
            throw new Refused(ComplaintRefusal.MANAGED_BY_UPPER, settings.upperChannel())
                    .with("upperChannel", settings.upperChannel());
        }
        if (!complaints.take()) {
            throw new Refused(ComplaintRefusal.TOO_MANY_COMPLAINTS);
        }
        byte[] lookUp = receipts.lookUp(receipt);
        journal.untold(ACCOUNT, organ, work -> {
            // Asked before, one at a time: a refused insert would be logged, with its time.
            work.alone("complaint/" + HexFormat.of().formatHex(lookUp));
            if (Complaint.find(work.session(), lookUp) == null) {
                work.add(new Complaint(form, lookUp, organ, terms, work.moment()));
            }
            return organ;
        });
        return new Receipt(receipt, businessDate.today());
    }

    /** Where the complaint of this receipt stands. */
    Standing standing(String typed) {
        return inItsTime(() -> with(typed, work -> complaint -> {
            List<ComplaintMessage> messages = ComplaintMessage.of(complaint.id, work.session());
            messages.forEach(message -> work.open(complaint, message.place(), message.text));
            Progress progress = complaint.state().progress();
            return new Standing(
                    complaint.receivedOn,
                    progress,
                    progress.zh() + ' ' + progress.en(),
                    messages.stream().map(MessageView::of).toList());
        }));
    }

    /** Adds to the complaint of this receipt. */
    Standing write(String typed, String text) {
        inItsTime(() -> with(typed, work -> complaint -> {
            if (complaint.content == null) {
                throw new Refused(ComplaintRefusal.CONTENT_DESTROYED);
            }
            ComplaintMessage.write(complaint, ComplaintMessage.Author.REPORTER, businessDate.today(), text, work);
            return complaint;
        }));
        return standing(typed);
    }

    private <T> T with(String typed, Function<Work, Function<Complaint, T>> question) {
        OrgCode organ = organ();
        String receipt = Receipts.typed(typed);
        if (!misses.isLeft()) {
            throw new Refused(ComplaintRefusal.TOO_MANY_GUESSES);
        }
        byte[] lookUp = receipts.lookUp(receipt);
        return journal.untold(ACCOUNT, organ, work -> {
            UUID id = Complaint.find(work.session(), lookUp);
            if (id == null) {
                misses.take();
                throw new Refused(ComplaintRefusal.RECEIPT_UNKNOWN);
            }
            return question.apply(work).apply(work.load(Complaint.class, id));
        });
    }

    /** A miss is answered when a hit would be: not before a moment that both reach. */
    private <T> T inItsTime(Supplier<T> question) {
        long start = System.nanoTime();
        try {
            return question.get();
        } finally {
            long left = settings.answerAfter().toNanos() - (System.nanoTime() - start);
            while (left > 0) {
                LockSupport.parkNanos(left);
                left = settings.answerAfter().toNanos() - (System.nanoTime() - start);
            }
        }
    }

    private OrgCode organ() {
        return settings.organ().orElseThrow(() -> new Refused(ComplaintRefusal.INTAKE_CLOSED));
    }
}
