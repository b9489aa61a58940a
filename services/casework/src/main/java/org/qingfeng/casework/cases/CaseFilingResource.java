package org.qingfeng.casework.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.journal.Work;

/** The steps from a proposed filing to its announcement (domain C3). */
@Path("/v1/cases")
@Tag(name = "cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseFilingResource extends CaseDesk {
    private static final String COUNTED_AS = "case";

    @POST
    @Path("/{id}/approve-filing")
    @Operation(operationId = "approveFilingCase", summary = "纪检监察机关主要负责人审批立案 Approve the filing of one's own organ")
    public RestResponse<CaseView> approve(@PathParam("id") UUID id, @Valid @NotNull CaseSteps.FilingApproval approval) {
        LocalDate on = day(approval.on());
        return take(
                id,
                (file, work) -> file.approveFiling(approval, on, work.caller().org()));
    }

    @POST
    @Path("/{id}/consent-filing")
    @Operation(
            operationId = "consentFilingCase",
            summary = "党委主要负责人同意立案，案件编号 Consent to a filing, which makes and numbers the case")
    public RestResponse<CaseView> consent(@PathParam("id") UUID id, CaseSteps.@Nullable FilingConsent asked) {
        CaseSteps.FilingConsent consent = asked == null ? new CaseSteps.FilingConsent(null, null) : asked;
        LocalDate on = day(consent.on());
        return take(
                id,
                (file, work) -> file.consentFiling(consent, on, work.caller().org(), () -> number(file, on, work)));
    }

    @POST
    @Path("/{id}/refuse-filing")
    @Operation(operationId = "refuseFilingCase", summary = "不予立案 Refuse a filing")
    public RestResponse<CaseView> refuse(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (file, work) -> file.refuseFiling(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/assign")
    @Operation(operationId = "assignCase", summary = "成立审查调查组 Assign the investigators, two at least")
    public RestResponse<CaseView> assign(@PathParam("id") UUID id, @Valid @NotNull CaseSteps.Assignment assignment) {
        return take(id, (file, work) -> {
            mayTakePart(file, assignment.investigators(), "investigators", businessDate.today(), work);
            file.assign(assignment.investigators());
        });
    }

    @POST
    @Path("/{id}/announce-filing")
    @Operation(
            operationId = "announceFilingCase",
            summary = "宣布立案 Announce the filing to the person and the party organization")
    public RestResponse<CaseView> announce(
            @PathParam("id") UUID id, @Valid CaseSteps.@Nullable FilingAnnouncement asked) {
        LocalDate on = day(asked == null ? null : asked.on());
        return take(id, (file, work) -> file.announceFiling(on, asked == null ? null : asked.note()));
    }

    /** LA-2023-0002: consecutive per registering organ and year. */
    private static String number(Case file, LocalDate on, Work work) {
        OrgCode registrar = file.filings.get(0).orgCode();
        return "LA-%d-%04d".formatted(on.getYear(), work.nextNumber(registrar, COUNTED_AS, on.getYear()));
    }
}
