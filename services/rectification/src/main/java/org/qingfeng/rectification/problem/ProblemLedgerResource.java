package org.qingfeng.rectification.problem;

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
import org.qingfeng.rectification.rule.Rule;

/** 问题整改台账: template, import, export. */
@Path("/v1/problems")
@Tag(name = "problems")
class ProblemLedgerResource extends LedgerResource<Problem> {
    @Inject
    LedgerPlay play;

    @Inject
    Terms terms;

    ProblemLedgerResource() {
        super(Problem.class, ProblemLedger.LEDGER);
    }

    @Override
    protected Problem enter(LedgerRow row, Work work) {
        return play.enter(row, work);
    }

    @Override
    protected void complete(List<Problem> page, StatelessSession session) {
        List<Rule> rules =
                Rule.answering(page.stream().map(problem -> problem.id).toList(), session);
        page.forEach(problem -> problem.rules = rules.stream()
                .filter(rule -> rule.problemIds.contains(problem.id))
                .toList());
    }

    @GET
    @Path("/export")
    @Produces({LedgerFormat.XLSX_TYPE, LedgerFormat.CSV_TYPE})
    @Operation(operationId = "exportProblems", summary = "导出问题台账 Export the ledger with the filters of the list")
    public Response export(@BeanParam ProblemFilter filter, @BeanParam LedgerChoice as) {
        return export(filter.where(terms), as);
    }
}
