package org.qingfeng.casework.clue;

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
import org.qingfeng.casework.access.Sight;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.desk.LedgerChoice;
import org.qingfeng.kit.desk.LedgerResource;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.directorycopy.KnownOrganization;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** 问题线索台账, in and out. An export opens what it shows: it needs a reason, and the journal keeps which records it was. */
@Path("/v1/clues")
@Tag(name = "clues")
class ClueLedgerResource extends LedgerResource<Clue> {
    @Inject
    ClueRow row;

    @Inject
    ClueTerms terms;

    @Inject
    Sight sight;

    @Inject
    Identity identity;

    @Inject
    KnownDirectory directory;

    ClueLedgerResource() {
        super(Clue.class, ClueLedger.LEDGER);
    }

    @Override
    protected Clue enter(LedgerRow entered, Work work) {
        return row.enter(entered, work);
    }

    /** What is protected is read while its page's transaction lasts. */
    @Override
    protected void complete(List<Clue> page, StatelessSession session) {
        for (Clue clue : page) {
            clue.content();
            clue.registrarName = directory
                    .organization(OrgCode.of(clue.registrarCode), clue.receivedOn)
                    .map(KnownOrganization::name)
                    .orElse(null);
        }
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportClues", summary = "导出问题线索台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam ClueFilter filter, @BeanParam LedgerChoice as) {
        return export(sight.narrow(filter.where(terms), "clue", identity.caller()), as);
    }
}
