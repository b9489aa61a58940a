package org.qingfeng.education.talk;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.StatelessSession;
import org.qingfeng.education.access.Sight;
import org.qingfeng.kit.desk.LedgerChoice;
import org.qingfeng.kit.desk.LedgerResource;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** 谈话台账: template, import, export. */
@Path("/v1/integrity-talks")
@Tag(name = "integrity-talks")
class TalkLedgerResource extends LedgerResource<Talk> {
    @Inject
    TalkRow row;

    @Inject
    Sight sight;

    @Inject
    Identity identity;

    TalkLedgerResource() {
        super(Talk.class, TalkLedger.LEDGER);
    }

    @Override
    protected Talk enter(LedgerRow entered, Work work) {
        return row.enter(entered, work);
    }

    @Override
    protected void complete(List<Talk> page, StatelessSession session) {
        page.forEach(Talk::read);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportIntegrityTalks", summary = "导出谈话台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam TalkFilter filter, @BeanParam LedgerChoice as) {
        return export(sight.narrow(filter.where(), TalkResource.KIND, identity.caller()), as);
    }
}
