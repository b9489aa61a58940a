package org.qingfeng.casework.cases;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.sanction.CaseWeight;
import org.qingfeng.casework.sanction.Held;
import org.qingfeng.casework.sanction.Matter;
import org.qingfeng.casework.sanction.SanctionBook;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Violation;

/** The decision, with its sanctions in the same transaction, and what follows from it (domain C3). */
@Path("/v1/cases")
@Tag(name = "cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseDecisionResource extends CaseDesk {
    @Inject
    SanctionBook sanctions;

    @POST
    @Path("/{id}/decide")
    @Operation(
            operationId = "decideCase",
            summary = "处理决定，当日生效 Decide a case; its sanctions are made with it and take effect that day")
    public RestResponse<CaseView> decide(@PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        LocalDate on = day(decision.on());
        return take(id, (file, work) -> decide(file, decision, on, work));
    }

    private void decide(Case file, Decision decision, LocalDate on, Work work) {
        Matter matter = file.matter();
        CaseWeight weight = decision.weight() == null ? file.weight : decision.weight();
        boolean reported = sanctions.reportsForApproval(decision.sanctions(), matter, weight, on);
        file.decide(decision, on, reported);
        List<Held> held = decision.sanctions().isEmpty() ? List.of() : sanctions.heldBy(matter.personRef(), work);
        List<Violation> against = sanctions.violations(decision.sanctions(), matter, weight, on, held);
        file.refuse(against);
        if (against.isEmpty()) {
            sanctions.make(decision.sanctions(), matter, on, held, work);
        }
    }

    @POST
    @Path("/{id}/announce")
    @Operation(
            operationId = "announceCase",
            summary = "宣布、送达处分决定 Announce the decision to the branch and to the person, within a month")
    public RestResponse<CaseView> announce(
            @PathParam("id") UUID id, @Valid @NotNull AfterDecision.Announcement announcement) {
        LocalDate on = day(announcement.on());
        LocalDate delivered = announcement.deliveredOn() == null ? on : announcement.deliveredOn();
        return take(id, (file, work) -> {
            file.announce(announcement, on, delivered);
            sanctions.deliver(id, delivered, work);
        });
    }

    @POST
    @Path("/{id}/execute")
    @Operation(operationId = "executeCase", summary = "执行处分决定 The decision is carried out")
    public RestResponse<CaseView> execute(@PathParam("id") UUID id, @Valid AfterDecision.@Nullable Note asked) {
        AfterDecision.Note note = note(asked);
        return take(id, (file, work) -> file.execute(day(note.on()), note.note()));
    }

    @POST
    @Path("/{id}/report-execution")
    @Operation(operationId = "reportExecutionCase", summary = "报告执行情况 Report the execution, within six months")
    public RestResponse<CaseView> reportExecution(@PathParam("id") UUID id, @Valid AfterDecision.@Nullable Note asked) {
        AfterDecision.Note note = note(asked);
        return take(id, (file, work) -> file.reportExecution(day(note.on()), note.note()));
    }

    @POST
    @Path("/{id}/close")
    @Operation(operationId = "closeCase", summary = "归档 Close and archive, after the report")
    public RestResponse<CaseView> close(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return take(id, (file, work) -> file.close(on));
    }

    @POST
    @Path("/{id}/revisit")
    @Operation(operationId = "revisitCase", summary = "回访教育 A visit after the sanction")
    public RestResponse<CaseView> revisit(@PathParam("id") UUID id, @Valid AfterDecision.@Nullable Note asked) {
        AfterDecision.Note note = note(asked);
        return take(id, (file, work) -> file.revisit(day(note.on()), note.note()));
    }

    private static AfterDecision.Note note(AfterDecision.@Nullable Note asked) {
        return asked == null ? new AfterDecision.Note(null, null) : asked;
    }
}
