package org.qingfeng.directory.ruleparameter;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.RecordResource;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.paging.Where;

@Path("/v1/rule-parameters")
@Tag(name = "rule-parameters", description = "规则参数 Terms and limits with their basis")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RuleParameterResource extends RecordResource<RuleParameter, RuleParameterView> {

    @POST
    @Operation(operationId = "createRuleParameter", summary = "录入规则参数 Enter a term or limit")
    public RestResponse<RuleParameterView> create(@Valid @NotNull RuleParameterFields body) {
        return create(work -> RuleParameter.issue(body, work));
    }

    @GET
    @Operation(operationId = "listRuleParameters", summary = "规则参数列表 List terms and limits")
    public Page<RuleParameterView> list(
            @Parameter(description = "代码 Code") @QueryParam("code") @Nullable String code,
            @Parameter(description = "该日有效 In force on this day") @QueryParam("on") @Nullable LocalDate on,
            @BeanParam ListQuery query) {
        Where where = new Where()
                .equal("code", code)
                .to("validFrom", on)
                .and("e.validTo is null or e.validTo >= :p", on)
                .and(true, "e.state <> 'VOIDED'");
        return list(where, query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRuleParameter", summary = "查看规则参数 Read a term or limit")
    public RestResponse<RuleParameterView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "historyRuleParameter", summary = "规则参数变更记录 What happened to a term or limit")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeRuleParameter", summary = "修改规则参数 Change a term or limit (JSON merge patch)")
    public RestResponse<RuleParameterView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RuleParameterFields.class)))
                    JsonNode patch) {
        return patch(id, patch, RuleParameterFields.class, RuleParameter::fields, RuleParameter::change);
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidRuleParameter", summary = "作废规则参数 Void a term or limit entered by mistake")
    public RestResponse<RuleParameterView> voided(@PathParam("id") UUID id, @Valid @NotNull Voiding body) {
        return step(id, (parameter, work) -> {
            parameter.because(body.reason());
            parameter.voided(work);
        });
    }

    @Override
    protected Class<RuleParameter> type() {
        return RuleParameter.class;
    }

    @Override
    protected String path() {
        return "rule-parameters";
    }

    @Override
    protected RuleParameterView view(RuleParameter parameter, List<AllowedAction> allowed) {
        return RuleParameterView.of(parameter, allowed);
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("code", String.class, "validFrom", LocalDate.class);
    }
}
