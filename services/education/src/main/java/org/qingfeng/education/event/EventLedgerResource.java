package org.qingfeng.education.event;

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
import org.qingfeng.kit.desk.LedgerChoice;
import org.qingfeng.kit.desk.LedgerResource;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** 警示教育台账: template, import, export. */
@Path("/v1/events")
@Tag(name = "events")
class EventLedgerResource extends LedgerResource<Event> {
    @Inject
    EventRow row;

    EventLedgerResource() {
        super(Event.class, EventLedger.LEDGER);
    }

    @Override
    protected Event enter(LedgerRow entered, Work work) {
        return row.enter(entered, work);
    }

    @Override
    protected void complete(List<Event> page, StatelessSession session) {
        Event.turnOut(page, session);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportEvents", summary = "导出警示教育台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam EventFilter filter, @BeanParam LedgerChoice as) {
        return export(filter.where(), as);
    }
}
