package org.qingfeng.education.film;

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
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** What may be asked of films. */
@Path("/v1/films")
@Tag(name = "films", description = "警示教育片 Films")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FilmResource extends EducationDesk<Film, FilmView> {
    @Inject
    DirectoryCheck directory;

    @POST
    @Operation(operationId = "createFilm", summary = "登记警示教育片 List a film")
    public RestResponse<FilmView> enter(@Valid @NotNull NewFilm form) {
        return create(work -> {
            demandWithin(work.caller(), form.orgCode());
            Film film = new Film(form, work.moment());
            check(film, work);
            return film;
        });
    }

    @GET
    @Operation(operationId = "listFilms", summary = "警示教育片列表 Films")
    public Page<FilmView> all(@BeanParam FilmFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFilm", summary = "查看警示教育片 One film")
    public RestResponse<FilmView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readFilmHistory", summary = "警示教育片变更记录 Changes of a film")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeFilm", summary = "修改警示教育片 Change what is entered of a film")
    public RestResponse<FilmView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewFilm.class))) JsonNode patch) {
        return change(id, patch, NewFilm.class, Film::form, (film, form, work) -> {
            demandWithin(work.caller(), form.orgCode());
            film.change(form);
            check(film, work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidFilm", summary = "作废警示教育片 Void a film listed by mistake")
    public RestResponse<FilmView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return decide(id, (film, work) -> film.annul(voiding.reason()));
    }

    private void check(Film film, Work work) {
        work.alone("film " + film.titleKey);
        film.unlessListed(work.session());
        film.refuse(directory
                .on(work.moment().today())
                .organization("orgCode", film.org())
                .all());
    }

    @Override
    protected Class<Film> type() {
        return Film.class;
    }

    @Override
    protected String path() {
        return "films";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("title", String.class);
    }

    @Override
    protected FilmView view(Film film, List<AllowedAction> allowed) {
        return FilmView.of(film, allowed);
    }
}
