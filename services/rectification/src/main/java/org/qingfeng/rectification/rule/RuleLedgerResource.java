package org.qingfeng.rectification.rule;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.desk.LedgerChoice;
import org.qingfeng.kit.desk.LedgerResource;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** 建章立制台账: template, import, export. */
@Path("/v1/rules")
@Tag(name = "rules")
class RuleLedgerResource extends LedgerResource<Rule> {
    @Inject
    RuleEntry entry;

    @Inject
    BusinessDate businessDate;

    RuleLedgerResource() {
        super(Rule.class, RuleLedger.LEDGER);
    }

    @Override
    protected Rule enter(LedgerRow row, Work work) {
        return entry.enter(row, work);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportRules", summary = "导出建章立制台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam RuleFilter filter, @BeanParam LedgerChoice as) {
        return export(filter.where(businessDate.today()), as);
    }
}
