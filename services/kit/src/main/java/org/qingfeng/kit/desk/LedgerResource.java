package org.qingfeng.kit.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.StatelessSession;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Batch;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.openapi.ApiConventions;
import org.qingfeng.kit.paging.Where;

/**
 * Records that are also kept as a ledger: template, import and export over the same columns. A resource beside the
 * records' own, at the same path, says which ledger it is and enters a row; import and template it inherits with their
 * names (importProblems, templateProblems), the export has the filters of its list:
 *
 * <pre>{@code
 * @GET @Path("/export") @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
 * @Operation(operationId = "exportProblems", summary = "导出问题台账 Export the ledger with the filters of the list")
 * public Response export(@BeanParam ProblemFilter filter, @BeanParam LedgerChoice as) {
 *     return export(filter.where(terms), as);
 * }
 * }</pre>
 *
 * @param <E> the record
 */
public abstract class LedgerResource<E extends Aggregate<?, ?>> {
    @Inject
    ExportedRows exported;

    @Inject
    LedgerImport imports;

    @Inject
    Identity identity;

    private final Class<E> type;
    private final Ledger<E> ledger;

    protected LedgerResource(Class<E> type, Ledger<E> ledger) {
        this.type = type;
        this.ledger = ledger;
    }

    /** Enters one row: a new record if it has no id, else a step on that record, unless they are equal already. */
    protected abstract E enter(LedgerRow row, Work work);

    /** Looks up what the columns show of other records, for a page of them at once. */
    protected void complete(List<E> page, StatelessSession session) {}

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "导入台账 Import the ledger of " + ApiConventions.RECORDS
                    + ", all rows or none; step columns play the steps")
    public RestResponse<ImportResult> takeIn(
            @RestForm("file") @Nullable FileUpload file,
            @Parameter(description = "试导入 Check only, store nothing") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun) {
        Batch<ImportResult> batch = imports.of(ledger, file, dryRun, this::enter);
        RestResponse.ResponseBuilder<ImportResult> answer = RestResponse.ResponseBuilder.ok(batch.result());
        return (batch.replayed() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    @GET
    @Path("/import-template")
    @Produces(LedgerFormat.XLSX_TYPE)
    @Operation(summary = "台账导入模板 Empty workbook of the ledger of " + ApiConventions.RECORDS)
    public RestResponse<StreamingOutput> template() {
        return file(LedgerFormat.XLSX, "模板", ledger::writeTemplate);
    }

    /**
     * Streamed, with the filters of the list, page after page in transactions of their own. A plain Response, since of two
     * media types Quarkus chooses the writer for a RestResponse itself and sends its content's {@code toString}.
     */
    protected Response export(Where where, LedgerChoice as) {
        Caller caller = identity.caller();
        LedgerFormat format = as.format();
        // The first page is read before the answer begins, so that what is refused is still told by its status.
        Iterator<E> rows = exported.of(type, where, caller, this::complete);
        return file(format, "", out -> ledger.write(format, rows, out)).toResponse();
    }

    private RestResponse<StreamingOutput> file(LedgerFormat format, String suffix, StreamingOutput content) {
        String name = URLEncoder.encode(ledger.name() + suffix + '.' + format.extension(), StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
