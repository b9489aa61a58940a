package org.qingfeng.directory.person;

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

/** 人员台账: template, import, export. */
@Path("/v1/persons")
@Tag(name = "persons")
class PersonLedgerResource extends LedgerResource<Person> {
    PersonLedgerResource() {
        super(Person.class, PersonLedger.LEDGER);
    }

    @Override
    protected Person enter(LedgerRow row, Work work) {
        return PersonLedger.enter(row, work);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportPersons", summary = "导出人员台账 Export the ledger of persons")
    public Response export(@BeanParam PersonFilter filter, @BeanParam LedgerChoice as) {
        return export(filter.where(), as);
    }
}
