package org.qingfeng.directory.person;

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
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.RecordResource;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

@Path("/v1/persons")
@Tag(name = "persons", description = "人员 Persons with their posts over time")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PersonResource extends RecordResource<Person, PersonView> {

    @POST
    @Operation(operationId = "createPerson", summary = "登记人员 Register a person")
    public RestResponse<PersonView> create(@Valid @NotNull NewPerson body) {
        return create(work -> Person.register(body, work));
    }

    @GET
    @Operation(operationId = "listPersons", summary = "人员列表 List persons")
    public Page<PersonView> list(@BeanParam PersonFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPerson", summary = "查看人员 Read a person")
    public RestResponse<PersonView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "historyPerson", summary = "人员变更记录 What happened to a person's record")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changePerson", summary = "修改人员 Change a person (JSON merge patch)")
    public RestResponse<PersonView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = PersonFields.class))) JsonNode patch) {
        return patch(id, patch, PersonFields.class, Person::fields, Person::change);
    }

    @POST
    @Path("/{id}/move")
    @Operation(operationId = "movePerson", summary = "调动 A new post; another may end the day before")
    public RestResponse<PersonView> move(@PathParam("id") UUID id, @Valid @NotNull Move body) {
        return step(id, (person, work) -> person.move(body, work));
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctPerson", summary = "更正人员 Correct what was entered wrongly, posts included")
    public RestResponse<PersonView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction body) {
        return correct(id, body, NewPerson.class, Person::form, Person::correct);
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidPerson", summary = "作废人员 Void a person registered by mistake")
    public RestResponse<PersonView> voided(@PathParam("id") UUID id, @Valid @NotNull Voiding body) {
        return step(id, (person, work) -> {
            person.because(body.reason());
            person.voided(work);
        });
    }

    @Override
    protected Class<Person> type() {
        return Person.class;
    }

    @Override
    protected String path() {
        return "persons";
    }

    @Override
    protected PersonView view(Person person, List<AllowedAction> allowed) {
        return PersonView.of(person, allowed);
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("name", String.class, "orgCode", String.class);
    }
}
