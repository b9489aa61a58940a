package org.qingfeng.kit.ledgerfile;

import java.util.List;
import org.qingfeng.kit.problem.Refused;

/** What a file held: the good rows, and everything that is wrong with the others. With errors nothing may be stored. */
public record Imported(List<LedgerRow> rows, List<RowError> errors) {
    public Imported {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    public boolean isGood() {
        return errors.isEmpty();
    }

    /** The HTTP status of an answer that reports the errors: the file's own, else 422. */
    public int status() {
        return errors.isEmpty() ? 200 : errors.get(0).fault().status();
    }

    /** All errors as the problem that answers the import. */
    public Refused refusal() {
        return new Refused(
                errors.stream().map(error -> new RowRefusal(error).violation()).toList());
    }
}
