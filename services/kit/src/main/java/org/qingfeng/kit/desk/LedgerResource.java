package org.qingfeng.kit.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Batch;
import org.qingfeng.kit.journal.Batches;
import org.qingfeng.kit.journal.CommandRequest;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.Imported;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.paging.Where;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/**
 * A resource whose records are also kept as a ledger: template, import and export over the same columns.
 *
 * @param <E> the record
 * @param <V> its representation
 */
public abstract class LedgerResource<E extends Aggregate<?, ?>, V> extends RecordResource<E, V> {
    private static final int MOST_REASONS = 1_000;

    @Inject
    ExportedRows exported;

    @Inject
    Batches batches;

    @Inject
    CommandRequest request;

    /** The office's columns. */
    protected abstract Ledger<E> ledger();

    /** Enters one row: a new record if it has no id, else a step on that record, unless they are equal already. */
    protected abstract E enter(LedgerRow row, Work work);

    /**
     * The whole file is one transaction; every bad row is named, and then nothing is stored. A dry run stores nothing at
     * all, its key neither.
     */
    protected RestResponse<ImportResult> importLedger(@Nullable FileUpload file, boolean dryRun) {
        if (file == null) {
            throw new Refused(List.of(Violation.at("file", KitRefusal.INVALID_VALUE, "必填 is required")));
        }
        Imported imported = read(file);
        if (!imported.isGood()) {
            throw imported.refusal();
        }
        if (dryRun) {
            return RestResponse.ok(journal.rehearse(work -> enter(imported.rows(), work, true)));
        }
        fingerprint(file);
        Batch<ImportResult> batch =
                batches.carryOut("import", ImportResult.class, work -> enter(imported.rows(), work, false));
        RestResponse.ResponseBuilder<ImportResult> answer = RestResponse.ResponseBuilder.ok(batch.result());
        return (batch.replayed() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    /** A multipart body has a boundary of its own each time, so a repeat is told by the digest of its part. */
    private void fingerprint(FileUpload file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file.uploadedFile()));
            request.body(("file " + HexFormat.of().formatHex(digest)).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new Refused(KitRefusal.INVALID_FILE, file.fileName());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private ImportResult enter(List<LedgerRow> rows, Work work, boolean dryRun) {
        List<Violation> reasons = new ArrayList<>();
        int created = 0;
        int changed = 0;
        for (LedgerRow row : rows) {
            try {
                E record = enter(row, work);
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

    private Imported read(FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return ledger().read(content);
        } catch (IOException e) {
            throw new Refused(KitRefusal.INVALID_FILE, file.fileName());
        }
    }

    protected RestResponse<StreamingOutput> template() {
        return file(LedgerFormat.XLSX, "模板", out -> ledger().writeTemplate(out));
    }

    /**
     * Streamed, with the filters of the list, page after page in transactions of their own. A plain Response, since of two
     * media types Quarkus chooses the writer for a RestResponse itself and sends its content's {@code toString}.
     */
    protected Response export(Where where, @Nullable LedgerFormat format) {
        Caller caller = identity.caller();
        LedgerFormat as = format == null ? LedgerFormat.XLSX : format;
        return file(as, "", out -> ledger().write(as, exported.of(type(), where, caller), out))
                .toResponse();
    }

    private RestResponse<StreamingOutput> file(LedgerFormat format, String suffix, StreamingOutput content) {
        String name = URLEncoder.encode(ledger().name() + suffix + '.' + format.extension(), StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
