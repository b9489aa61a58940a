package org.qingfeng.directory.organization;

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

/** 机构台账: template, import, export. */
@Path("/v1/organizations")
@Tag(name = "organizations")
class OrganizationLedgerResource extends LedgerResource<Organization> {
    OrganizationLedgerResource() {
        super(Organization.class, OrganizationLedger.LEDGER);
    }

    @Override
    protected Organization enter(LedgerRow row, Work work) {
        return OrganizationLedger.enter(row, work);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportOrganizations", summary = "导出机构台账 Export the ledger of organizations")
    public Response export(@BeanParam OrganizationFilter filter, @BeanParam LedgerChoice as) {
        return export(filter.where(), as);
    }
}
