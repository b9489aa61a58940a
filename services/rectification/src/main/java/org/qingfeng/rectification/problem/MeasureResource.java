package org.qingfeng.rectification.problem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.rectification.proceeding.Correction;
import org.qingfeng.rectification.proceeding.RectificationRefusal;
import org.qingfeng.rectification.rule.Rule;

/** The measures of a problem; each answer is the whole problem, whose version a measure shares. */
@Path("/v1/problems")
@Tag(name = "measures", description = "整改措施 Measures of a problem")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeasureResource extends ProblemDesk {
    @POST
    @Path("/{id}/measures")
    @Operation(operationId = "addMeasure", summary = "拟定措施 Add the draft of a measure")
    public RestResponse<ProblemView> add(@PathParam("id") UUID id, @Valid @NotNull NewMeasure form) {
        return decide(id, (problem, work) -> {
            problem.addMeasure(form);
            check(problem, form, null);
        });
    }

    @PATCH
    @Path("/{id}/measures/{measureId}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeMeasure", summary = "修改拟定的措施 Change the draft of a measure")
    public RestResponse<ProblemView> change(
            @PathParam("id") UUID id,
            @PathParam("measureId") UUID measureId,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewMeasure.class))) JsonNode patch) {
        return decide(id, (problem, work) -> {
            NewMeasure before = problem.part(measureId).form();
            NewMeasure form = merged(patch, before, NewMeasure.class);
            problem.changeMeasure(measureId, form);
            check(problem, form, before);
        });
    }

    @POST
    @Path("/{id}/measures/{measureId}/approve")
    @Operation(operationId = "approveMeasure", summary = "批准措施 Approve a measure added after the plan")
    public RestResponse<ProblemView> approve(
            @PathParam("id") UUID id, @PathParam("measureId") UUID measureId, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return decideInPerson(id, (problem, work) -> problem.approveMeasure(measureId, on));
    }

    @POST
    @Path("/{id}/measures/{measureId}/progress")
    @Operation(operationId = "progressMeasure", summary = "报告进展 Report progress of a measure")
    public RestResponse<ProblemView> progress(
            @PathParam("id") UUID id, @PathParam("measureId") UUID measureId, @Valid @NotNull Progress progress) {
        LocalDate on = day(progress.on());
        return byItsUnit(
                id,
                measureId,
                (problem, work) ->
                        problem.measure(measureId, ProblemVerb.PROGRESS_MEASURE, on, m -> m.progress(progress, on)));
    }

    @POST
    @Path("/{id}/measures/{measureId}/complete")
    @Operation(operationId = "completeMeasure", summary = "完成措施 Complete a measure, with its evidence")
    public RestResponse<ProblemView> complete(
            @PathParam("id") UUID id, @PathParam("measureId") UUID measureId, @Valid @Nullable Completion asked) {
        Completion completion = asked == null ? new Completion(null, null, List.of()) : asked;
        LocalDate on = day(completion.on());
        return byItsUnit(
                id,
                measureId,
                (problem, work) ->
                        problem.measure(measureId, ProblemVerb.COMPLETE_MEASURE, on, m -> m.complete(completion, on)));
    }

    @POST
    @Path("/{id}/measures/{measureId}/verify")
    @Operation(operationId = "verifyMeasure", summary = "核验措施 Verify that a measure is done")
    public RestResponse<ProblemView> verify(
            @PathParam("id") UUID id, @PathParam("measureId") UUID measureId, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return decideInPerson(id, (problem, work) -> problem.verifyMeasure(measureId, on, personOf(work.caller())));
    }

    @POST
    @Path("/{id}/measures/{measureId}/make-long-term")
    @Operation(operationId = "makeLongTermMeasure", summary = "转为长期坚持 Keep a measure up under a rule")
    public RestResponse<ProblemView> makeLongTerm(
            @PathParam("id") UUID id, @PathParam("measureId") UUID measureId, @Valid @NotNull LongTerm longTerm) {
        return decide(id, (problem, work) -> {
            if (Rule.find(work.session(), longTerm.ruleId()) == null) {
                throw new Refused(RectificationRefusal.RULE_NOT_KNOWN);
            }
            problem.makeLongTerm(measureId, longTerm.ruleId(), day(longTerm.on()));
        });
    }

    @POST
    @Path("/{id}/measures/{measureId}/cancel")
    @Operation(operationId = "cancelMeasure", summary = "取消措施 Cancel a measure")
    public RestResponse<ProblemView> cancel(
            @PathParam("id") UUID id, @PathParam("measureId") UUID measureId, @Valid @NotNull Reasoned reasoned) {
        LocalDate on = day(reasoned.on());
        return decide(
                id,
                (problem, work) -> problem.measure(measureId, ProblemVerb.CANCEL_MEASURE, on, m -> {
                    m.to(ProblemVerb.CANCEL_MEASURE, on);
                    m.reason = reasoned.reason();
                }));
    }

    @POST
    @Path("/{id}/measures/{measureId}/reopen")
    @Operation(operationId = "reopenMeasure", summary = "重启措施 Reopen a finished measure")
    public RestResponse<ProblemView> reopen(
            @PathParam("id") UUID id, @PathParam("measureId") UUID measureId, @Valid @NotNull Reasoned reasoned) {
        LocalDate on = day(reasoned.on());
        return decide(
                id,
                (problem, work) -> problem.measure(
                        measureId,
                        ProblemVerb.REOPEN_MEASURE,
                        on,
                        m -> m.reopen(on, reasoned.reason(), problem.stays.size())));
    }

    @POST
    @Path("/{id}/measures/{measureId}/correct")
    @Operation(operationId = "correctMeasure", summary = "更正措施 Correct what was entered wrongly of a measure")
    public RestResponse<ProblemView> correct(
            @PathParam("id") UUID id, @PathParam("measureId") UUID measureId, @Valid @NotNull Correction correction) {
        return decide(id, (problem, work) -> {
            CorrectedMeasure present = problem.part(measureId).correctable();
            CorrectedMeasure corrected = merged(correction.changes(), present, CorrectedMeasure.class);
            problem.correctMeasure(measureId, corrected, correction.journaled());
            check(problem, corrected.entered(), present.entered());
        });
    }

    /** A step of the organization that carries the measure out, or of the problem's. */
    private RestResponse<ProblemView> byItsUnit(UUID id, UUID measureId, BiConsumer<Problem, Work> change) {
        return step(id, (problem, work) -> {
            if (!work.caller().org().contains(problem.org())
                    && !MeasureOwner.is(work.caller(), problem.part(measureId))) {
                throw new Refused(KitRefusal.NOT_FOUND);
            }
            change.accept(problem, work);
        });
    }

    private void check(Problem problem, NewMeasure form, @Nullable NewMeasure before) {
        problem.refuse(directory
                .on(
                        form.startsOn() == null || form.startsOn().isAfter(businessDate.today())
                                ? businessDate.today()
                                : form.startsOn())
                .organization("ownerOrgCode", form.ownerOrgCode())
                .person("owner", form.owner(), before == null ? null : before.owner())
                .all());
    }
}
