package org.qingfeng.education.post;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingfeng.kit.desk.LedgerChoice;
import org.qingfeng.kit.desk.LedgerResource;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** 转发台账: template, import, export. */
@Path("/v1/media-posts")
@Tag(name = "media-posts")
class PostLedgerResource extends LedgerResource<Post> {
    @Inject
    PostRow row;

    PostLedgerResource() {
        super(Post.class, PostLedger.LEDGER);
    }

    @Override
    protected Post enter(LedgerRow entered, Work work) {
        return row.enter(entered, work);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportMediaPosts", summary = "导出转发台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam PostFilter filter, @BeanParam LedgerChoice as) {
        return export(filter.where(), as);
    }
}
