package org.qingfeng.casework.complaint;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Disclosures;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.protection.Protected;

/** 信访举报 for officials: entered, listed, read. */
@Path("/v1/complaints")
@Tag(name = "complaints", description = "信访举报 Complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ComplaintResource extends ComplaintDesk {
    @Inject
    Disclosures disclosures;

    @Inject
    ManagedAbove managedAbove;

    @POST
    @Path("/register")
    @Operation(
            operationId = "registerComplaint",
            summary = "登记信访举报 Enter a complaint that came by letter, visit, call or hand-over")
    public RestResponse<ComplaintView> register(@Valid @NotNull NewComplaint form) {
        return create(work -> {
            Caller caller = work.caller();
            Complaint complaint = new Complaint(form, personOf(caller), caller.org(), terms, work.moment());
            Reporter reporter = form.reporter() == null ? null : form.reporter().kept();
            check(complaint, form.subjects(), reporter, form.receivedOn(), work);
            String above = managedAbove.of(form.subjects(), caller.org());
            complaint.refuseUpper(above);
            return complaint;
        });
    }

    @GET
    @Operation(operationId = "listComplaints", summary = "信访举报列表 Complaints")
    public Page<ComplaintView> all(@BeanParam ComplaintFilter filter, @BeanParam ListQuery query) {
        return list(seen(filter.where()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readComplaint", summary = "查看信访举报（须说明理由） One complaint, with a reason")
    public RestResponse<ComplaintView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readComplaintHistory", summary = "信访举报办理记录 Changes of a complaint")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @GET
    @Path("/{id}/messages")
    @Operation(operationId = "listComplaintMessages", summary = "往来内容（须说明理由） Messages of a complaint, with a reason")
    public List<MessageView> messages(@PathParam("id") UUID id) {
        return reading.in(transaction -> {
            Complaint complaint = transaction.find(Complaint.class, id);
            if (complaint == null) {
                throw new Refused(KitRefusal.NOT_FOUND);
            }
            demand();
            disclosures.open(transaction, complaint);
            List<ComplaintMessage> messages = ComplaintMessage.of(id, transaction.session());
            Map<String, Protected> texts = new LinkedHashMap<>();
            messages.forEach(message -> texts.put(message.place(), message.text));
            disclosures.open(transaction, complaint, texts);
            return messages.stream().map(MessageView::of).toList();
        });
    }

    @GET
    @Path("/upper-referrals")
    @Operation(
            operationId = "listUpperReferrals",
            summary = "引导向上级反映的次数 How many a day were shown the upper organ's channel")
    public List<ReferralView> referrals(
            @Parameter(description = "从 From") @QueryParam("from") @Nullable LocalDate from,
            @Parameter(description = "至 Until") @QueryParam("to") @Nullable LocalDate to) {
        LocalDate until = day(to);
        LocalDate since = from == null ? until.withDayOfYear(1) : from;
        return reading.in(transaction -> UpperReferral.between(since, until, transaction.session()).stream()
                .map(ReferralView::of)
                .toList());
    }
}
