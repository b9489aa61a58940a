package org.qingfeng.casework.access;

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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.paging.Where;
import org.qingfeng.kit.problem.Violation;

/** 声明回避: everybody who handles casework declares his own; they end by the secretary's finding. */
@Path("/v1/conflicts")
@Tag(name = "conflicts", description = "声明回避 Declared conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ConflictResource extends CaseworkDesk<Conflict, ConflictView> {
    @Inject
    DirectoryCheck directory;

    @POST
    @Operation(operationId = "declareConflict", summary = "声明回避 Declare a conflict of one's own")
    public RestResponse<ConflictView> declare(@Valid @NotNull NewConflict form) {
        LocalDate on = day(form.on());
        return create(work -> {
            Conflict conflict =
                    new Conflict(form, personOf(work.caller()), work.caller().org(), on, work.moment());
            conflict.refuse(directory.on(on).personId("about", form.about()).all());
            if (conflict.isDeclaredAlready(work.session())) {
                conflict.refuse(List.of(Violation.of(AccessRefusal.CONFLICT_DECLARED_ALREADY)));
            }
            return conflict;
        });
    }

    @GET
    @Operation(operationId = "listConflicts", summary = "声明回避列表 Declared conflicts")
    public Page<ConflictView> all(@BeanParam ListQuery query) {
        return list(seen(new Where()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readConflict", summary = "查看声明回避 One declared conflict")
    public RestResponse<ConflictView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @POST
    @Path("/{id}/end")
    @Operation(operationId = "endConflict", summary = "解除回避 Find that the conflict is no more")
    public RestResponse<ConflictView> end(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        LocalDate on = day(reasoned.on());
        return step(id, (conflict, work) -> {
            conflict.refuse(
                    conflict.person.equals(personOf(work.caller()))
                            ? List.of(Violation.of(AccessRefusal.CANNOT_TAKE_PART, conflict.person))
                            : List.of());
            conflict.end(on, reasoned.reason());
        });
    }

    @Override
    protected Class<Conflict> type() {
        return Conflict.class;
    }

    @Override
    protected String kind() {
        return "conflict";
    }

    @Override
    protected String path() {
        return "conflicts";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("declaredOn", LocalDate.class);
    }

    @Override
    protected ConflictView view(Conflict conflict, List<AllowedAction> allowed) {
        return ConflictView.of(conflict, allowed);
    }
}
