package org.qingfeng.education.attendance;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingfeng.education.access.Sight;
import org.qingfeng.kit.desk.LedgerChoice;
import org.qingfeng.kit.desk.LedgerResource;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** 出席台账: template, import, export. */
@Path("/v1/attendances")
@Tag(name = "attendances")
class AttendanceLedgerResource extends LedgerResource<Attendance> {
    @Inject
    AttendanceRow row;

    @Inject
    Sight sight;

    @Inject
    Identity identity;

    AttendanceLedgerResource() {
        super(Attendance.class, AttendanceLedger.LEDGER);
    }

    @Override
    protected Attendance enter(LedgerRow entered, Work work) {
        return row.enter(entered, work);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportAttendances", summary = "导出出席台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam AttendanceFilter filter, @BeanParam LedgerChoice as) {
        return export(sight.narrow(filter.where(), AttendanceDesk.KIND, identity.caller()), as);
    }
}
