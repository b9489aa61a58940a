package org.qingfeng.rectification.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.rectification.proceeding.Correction;
import org.qingfeng.rectification.proceeding.Home;
import org.qingfeng.rectification.proceeding.RecordDesk;

/** What may be asked of campaigns. */
@Path("/v1/campaigns")
@Tag(name = "campaigns", description = "专项行动 Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CampaignResource extends RecordDesk<Campaign, CampaignView> {
    @POST
    @Operation(operationId = "createCampaign", summary = "登记专项行动 Draft a campaign")
    public RestResponse<CampaignView> draft(@Valid @NotNull NewCampaign form) {
        return create(work -> {
            Home.demandWithin(work.caller(), form.hostOrgCode());
            return new Campaign(form, work.moment());
        });
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "专项行动列表 Campaigns")
    public Page<CampaignView> all(@BeanParam CampaignFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCampaign", summary = "查看专项行动 One campaign")
    public RestResponse<CampaignView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readCampaignHistory", summary = "专项行动变更记录 Changes of a campaign")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeCampaign", summary = "修改筹备中的专项行动 Change the draft of a campaign")
    public RestResponse<CampaignView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewCampaign.class))) JsonNode patch) {
        return change(id, patch, NewCampaign.class, Campaign::form, (campaign, form, work) -> {
            Home.demandWithin(work.caller(), form.hostOrgCode());
            campaign.change(form);
        });
    }

    @POST
    @Path("/{id}/launch")
    @Operation(operationId = "launchCampaign", summary = "启动专项行动 Launch a campaign")
    public RestResponse<CampaignView> launch(@PathParam("id") UUID id, @Nullable OnDay day) {
        return decide(
                id,
                (campaign, work) -> campaign.launch(OnDay.of(day, work.moment().today())));
    }

    @POST
    @Path("/{id}/conclude")
    @Operation(
            operationId = "concludeCampaign",
            summary = "结束专项行动 Conclude a campaign; 409 while a problem is open, unless carryOver")
    public RestResponse<CampaignView> conclude(@PathParam("id") UUID id, @Valid @NotNull Conclusion conclusion) {
        return decide(id, (campaign, work) -> campaign.conclude(conclusion, campaign.openProblems(work.session())));
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctCampaign", summary = "更正专项行动 Correct what was entered wrongly of a campaign")
    public RestResponse<CampaignView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return decide(id, (campaign, work) -> {
            NewCampaign form = merged(correction.changes(), campaign.form(), NewCampaign.class);
            Home.demandWithin(work.caller(), form.hostOrgCode());
            campaign.correct(form, correction.journaled());
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidCampaign", summary = "作废专项行动 Void a campaign entered by mistake")
    public RestResponse<CampaignView> annul(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decide(id, (campaign, work) -> campaign.annul(reasoned.reason()));
    }

    @Override
    protected Class<Campaign> type() {
        return Campaign.class;
    }

    @Override
    protected String path() {
        return "campaigns";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("startsOn", LocalDate.class, "endsOn", LocalDate.class, "title", String.class);
    }

    @Override
    protected CampaignView view(Campaign campaign, List<AllowedAction> allowed) {
        return CampaignView.of(campaign, identity.caller(), allowed);
    }
}
