package org.qingfeng.casework.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.Proposer;

/** One line of the list of dispositions 处置方式: proposed, approved by another, carried out. What is said of it is content. */
final class Disposition {
    public int number;
    public Method method;
    public @Nullable SubMethod subMethod;
    public LocalDate proposedOn;
    public @Nullable Proposer proposedBy;
    public @Nullable LocalDate approvedOn;

    /** 统计时间, where an import brought it. */
    public @Nullable LocalDate statisticalOn;

    /** The screening meeting 排查会 that decided it. */
    public @Nullable UUID meetingId;

    /** 函询通知书送达. */
    public @Nullable LocalDate deliveredOn;

    /** The reply came, or the talk was held. */
    public @Nullable LocalDate repliedOn;

    public @Nullable LocalDate reportedOn;
    public @Nullable Proposer reportedBy;
    public @Nullable LocalDate extendedOn;
    public List<LocalDate> reviewedOn = new ArrayList<>();
    public @Nullable LocalDate endedOn;
    public @Nullable String outcome;

    @SuppressWarnings("NullAway.Init") // read from the clue's row
    Disposition() {}

    Disposition(int number, Method method, @Nullable SubMethod subMethod, LocalDate on, @Nullable Proposer proposer) {
        this.number = number;
        this.method = method;
        this.subMethod = subMethod;
        this.proposedOn = on;
        this.proposedBy = proposer;
    }

    /** Whether a line of the official form says the same. */
    boolean says(ClueLedger.Line line) {
        return line.method() == method
                && line.subMethod() == subMethod
                && line.approvedOn().equals(approvedOn)
                && Objects.equals(line.statisticalOn(), statisticalOn);
    }

    boolean isPending() {
        return approvedOn == null;
    }

    void end(LocalDate on, String what) {
        endedOn = on;
        outcome = what;
    }
}
