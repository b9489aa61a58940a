package org.qingfeng.education.reflection;

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

/** 心得体会台账: template, import, export. */
@Path("/v1/reflections")
@Tag(name = "reflections")
class ReflectionLedgerResource extends LedgerResource<Reflection> {
    @Inject
    ReflectionRow row;

    @Inject
    Sight sight;

    @Inject
    Identity identity;

    ReflectionLedgerResource() {
        super(Reflection.class, ReflectionLedger.LEDGER);
    }

    @Override
    protected Reflection enter(LedgerRow entered, Work work) {
        return row.enter(entered, work);
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportReflections", summary = "导出心得体会台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam ReflectionFilter filter, @BeanParam LedgerChoice as) {
        return export(sight.narrow(filter.where(), ReflectionResource.KIND, identity.caller()), as);
    }
}
