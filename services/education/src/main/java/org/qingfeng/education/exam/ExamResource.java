package org.qingfeng.education.exam;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.event.Event;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** What may be asked of tests. */
@Path("/v1/training-tests")
@Tag(name = "training-tests", description = "测试 Tests of trainings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExamResource extends EducationDesk<Exam, ExamView> {
    @POST
    @Operation(operationId = "createTrainingTest", summary = "登记测试 Enter a test with its results")
    public RestResponse<ExamView> enter(@Valid @NotNull NewExam form) {
        return create(work -> {
            Event event = work.other(Event.class, form.eventId(), "eventId");
            demandOf(work.caller(), event);
            Exam exam = new Exam(form, event, work.moment());
            event.recordTest(exam.tested, exam.passed);
            return exam;
        });
    }

    @GET
    @Operation(operationId = "listTrainingTests", summary = "测试列表 Tests, without results")
    public Page<ExamView> all(@BeanParam ExamFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readTrainingTest", summary = "查看测试及成绩 One test with its results")
    public RestResponse<ExamView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readTrainingTestHistory", summary = "测试变更记录 Changes of a test")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeTrainingTest", summary = "修改测试 Change a test or its results")
    public RestResponse<ExamView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ChangedExam.class))) JsonNode patch) {
        return change(id, patch, ChangedExam.class, Exam::form, (exam, form, work) -> {
            Event event = work.other(Event.class, exam.eventId, "eventId");
            exam.change(form, event);
            event.recordTest(exam.tested, exam.passed);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidTrainingTest", summary = "作废测试 Void a test entered by mistake")
    public RestResponse<ExamView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return decide(id, (exam, work) -> {
            exam.annul(voiding.reason());
            work.other(Event.class, exam.eventId, "eventId").recordTest(null, null);
        });
    }

    @Override
    protected Class<Exam> type() {
        return Exam.class;
    }

    @Override
    protected String path() {
        return "training-tests";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("title", String.class);
    }

    @Override
    protected ExamView view(Exam exam, List<AllowedAction> allowed) {
        return ExamView.of(exam, allowed);
    }
}
