package org.qingfeng.kit.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.digest.Sha256;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Batch;
import org.qingfeng.kit.journal.Batches;
import org.qingfeng.kit.journal.CommandRequest;
import org.qingfeng.kit.journal.Journal;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.Imported;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/**
 * Takes a ledger in. The whole file is one transaction; every bad row is named, and then nothing is stored. A dry run
 * stores nothing at all, its key neither.
 */
@ApplicationScoped
class LedgerImport {
    private static final int MOST_REASONS = 1_000;

    @Inject
    Journal journal;

    @Inject
    Batches batches;

    @Inject
    CommandRequest request;

    /** Enters one row into a transaction: a new record, or a step on the one it names. */
    interface Entry extends BiFunction<LedgerRow, Work, Aggregate<?, ?>> {}

    Batch<ImportResult> of(Ledger<?> ledger, @Nullable FileUpload file, boolean dryRun, Entry entry) {
        if (file == null) {
            throw new Refused(List.of(Violation.at("file", KitRefusal.INVALID_VALUE, "必填 is required")));
        }
        Imported imported = read(ledger, file);
        if (!imported.isGood()) {
            throw imported.refusal();
        }
        if (dryRun) {
            return new Batch<>(journal.rehearse(work -> enter(imported.rows(), work, true, entry)), false);
        }
        fingerprint(file);
        return batches.carryOut("import", ImportResult.class, work -> enter(imported.rows(), work, false, entry));
    }

    /** A multipart body has a boundary of its own each time, so a repeat is told by the digest of its part. */
    private void fingerprint(FileUpload file) {
        try {
            String digest = Sha256.hex(Files.readAllBytes(file.uploadedFile()));
            request.body(("file " + digest).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new Refused(KitRefusal.INVALID_FILE, file.fileName());
        }
    }

    private static ImportResult enter(List<LedgerRow> rows, Work work, boolean dryRun, Entry entry) {
        List<Violation> reasons = new ArrayList<>();
        int created = 0;
        int changed = 0;
        for (LedgerRow row : rows) {
            try {
                Aggregate<?, ?> record = entry.apply(row, work);
                work.settle(record);
                created += row.isChange() ? 0 : 1;
                changed += row.isChange() && work.hasChanged(record) ? 1 : 0;
            } catch (Refused refused) {
                refused.violations().forEach(v -> reasons.add(inRow(row, v)));
            }
            if (reasons.size() >= MOST_REASONS) {
                break;
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return new ImportResult(rows.size(), created, changed, rows.size() - created - changed, dryRun);
    }

    private static Violation inRow(LedgerRow row, Violation violation) {
        String field = violation.field() == null ? "" : '.' + violation.field();
        return new Violation(violation.refusal(), "rows[" + row.number() + "]" + field, violation.arguments());
    }

    private static Imported read(Ledger<?> ledger, FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return ledger.read(content);
        } catch (IOException e) {
            throw new Refused(KitRefusal.INVALID_FILE, file.fileName());
        }
    }
}
