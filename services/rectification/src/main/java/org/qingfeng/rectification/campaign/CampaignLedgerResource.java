package org.qingfeng.rectification.campaign;

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

/** 专项行动台账: template, import, export. */
@Path("/v1/campaigns")
@Tag(name = "campaigns")
class CampaignLedgerResource extends LedgerResource<Campaign> {
    @Inject
    CampaignEntry entry;

    CampaignLedgerResource() {
        super(Campaign.class, CampaignLedger.LEDGER);
    }

    @Override
    protected Campaign enter(LedgerRow row, Work work) {
        return entry.enter(row, work);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportCampaigns", summary = "导出专项行动台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam CampaignFilter filter, @BeanParam LedgerChoice as) {
        return export(filter.where(), as);
    }
}
