package org.qingfeng.education.reflection;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.access.Sight;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** What may be asked of reflections. */
@Path("/v1/reflections")
@Tag(name = "reflections", description = "心得体会 Reflections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReflectionResource extends EducationDesk<Reflection, ReflectionView> {
    static final String KIND = "reflection";

    @Inject
    ReflectionBook book;

    @Inject
    Likenesses likenesses;

    @Inject
    Sight sight;

    @POST
    @Operation(operationId = "createReflection", summary = "提交心得体会 Submit a reflection")
    public RestResponse<ReflectionView> submit(@Valid @NotNull NewReflection form) {
        return create(work -> book.submit(form, work));
    }

    @GET
    @Operation(operationId = "listReflections", summary = "心得体会列表 Reflections")
    public Page<ReflectionView> all(@BeanParam ReflectionFilter filter, @BeanParam ListQuery query) {
        return list(sight.narrow(filter.where(), KIND, identity.caller()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readReflection", summary = "查看心得体会 One reflection")
    public RestResponse<ReflectionView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readReflectionHistory", summary = "心得体会变更记录 Changes of a reflection")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @GET
    @Path("/{id}/likeness")
    @Operation(operationId = "readLikeness", summary = "与较早各篇比对 Earlier reflections that it is like, with the passages")
    public LikenessView likeness(@PathParam("id") UUID id) {
        return reading.in(transaction -> {
            Reflection reflection = transaction.find(Reflection.class, id);
            if (reflection == null) {
                throw new Refused(KitRefusal.NOT_FOUND);
            }
            demand();
            return likenesses.view(reflection, transaction.session());
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeReflection", summary = "修改未认定的心得体会 Change a reflection until it is decided on")
    public RestResponse<ReflectionView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewReflection.class))) JsonNode patch) {
        return step(
                id,
                (reflection, work) ->
                        book.change(reflection, merged(patch, reflection.form(), NewReflection.class), work));
    }

    @POST
    @Path("/{id}/accept")
    @Operation(operationId = "acceptReflection", summary = "采纳 Accept a reflection; it counts")
    public RestResponse<ReflectionView> accept(@PathParam("id") UUID id, @Valid @Nullable Acceptance asked) {
        Acceptance acceptance = asked == null ? new Acceptance(null, List.of(), null) : asked;
        return decide(id, (reflection, work) -> {
            personOf(work.caller());
            book.accept(reflection, acceptance, day(acceptance.on()), work);
        });
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnReflection", summary = "退回 Return a reflection, as a duplicate or otherwise")
    public RestResponse<ReflectionView> giveBack(@PathParam("id") UUID id, @Valid @NotNull Returning returning) {
        return decide(id, (reflection, work) -> book.giveBack(reflection, returning, day(returning.on()), work));
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidReflection", summary = "作废 Void a reflection entered by mistake")
    public RestResponse<ReflectionView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return decide(id, (reflection, work) -> reflection.annul(voiding.reason()));
    }

    @Override
    protected Class<Reflection> type() {
        return Reflection.class;
    }

    @Override
    protected String path() {
        return "reflections";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("submittedOn", LocalDate.class, "title", String.class);
    }

    @Override
    protected ReflectionView view(Reflection reflection, List<AllowedAction> allowed) {
        return ReflectionView.of(reflection, allowed);
    }
}
