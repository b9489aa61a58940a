package org.qingfeng.rectification.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.rectification.proceeding.Correction;
import org.qingfeng.rectification.proceeding.Home;

/** What may be asked of rules. */
@Path("/v1/rules")
@Tag(name = "rules", description = "建章立制 Rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RuleResource extends RuleDesk {
    @Inject
    RuleReferences references;

    @POST
    @Operation(operationId = "createRule", summary = "登记制度 Draft a rule")
    public RestResponse<RuleView> draft(@Valid @NotNull NewRule form) {
        return create(work -> {
            Home.demandWithin(work.caller(), form.orgCode());
            Rule rule = new Rule(form, work.moment());
            check(rule, work);
            return rule;
        });
    }

    @GET
    @Operation(operationId = "listRules", summary = "制度列表 Rules")
    public Page<RuleView> all(@BeanParam RuleFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(businessDate.today()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRule", summary = "查看制度 One rule")
    public RestResponse<RuleView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readRuleHistory", summary = "制度变更记录 Changes of a rule")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeRule", summary = "修改起草中的制度 Change the draft of a rule")
    public RestResponse<RuleView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewRule.class))) JsonNode patch) {
        return change(id, patch, NewRule.class, Rule::form, (rule, form, work) -> {
            Home.demandWithin(work.caller(), form.orgCode());
            rule.change(form);
            check(rule, work);
        });
    }

    @POST
    @Path("/{id}/review")
    @Operation(operationId = "reviewRule", summary = "审核制度 Review for legality and consistency")
    public RestResponse<RuleView> review(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return decide(id, (rule, work) -> rule.review(on));
    }

    @POST
    @Path("/{id}/issue")
    @Operation(operationId = "issueRule", summary = "印发制度 Issue a rule and give it its document number")
    public RestResponse<RuleView> issue(@PathParam("id") UUID id, @Nullable Issue asked) {
        Issue issue = asked == null ? new Issue(null, null) : asked;
        LocalDate on = day(issue.on());
        return decide(id, (rule, work) -> rule.issue(issue, on, references.nextNumber(rule, on, work)));
    }

    @POST
    @Path("/{id}/revise")
    @Operation(operationId = "reviseRule", summary = "制度被修订 Replace a rule by its revision")
    public RestResponse<RuleView> revise(@PathParam("id") UUID id, @Nullable Revision asked) {
        Revision revision = asked == null ? new Revision(null, null) : asked;
        return decide(
                id, (rule, work) -> rule.revise(day(revision.on()), references.successor(revision, work.session())));
    }

    @POST
    @Path("/{id}/repeal")
    @Operation(operationId = "repealRule", summary = "废止制度 Repeal a rule")
    public RestResponse<RuleView> repeal(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decide(id, (rule, work) -> rule.repeal(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctRule", summary = "更正制度 Correct what was entered wrongly of a rule")
    public RestResponse<RuleView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return decide(id, (rule, work) -> {
            CorrectedRule corrected = merged(correction.changes(), rule.correctable(), CorrectedRule.class);
            Home.demandWithin(work.caller(), corrected.orgCode());
            rule.correct(corrected, correction.journaled());
            check(rule, work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidRule", summary = "作废制度 Void a rule entered by mistake")
    public RestResponse<RuleView> annul(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decide(id, (rule, work) -> rule.annul(reasoned.reason()));
    }

    private void check(Rule rule, Work work) {
        rule.refuse(references.unknown(rule, work.session(), businessDate.today()));
    }
}
