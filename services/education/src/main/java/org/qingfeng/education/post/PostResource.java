package org.qingfeng.education.post;

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
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** What may be asked of posts. */
@Path("/v1/media-posts")
@Tag(name = "media-posts", description = "转发 Media posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PostResource extends EducationDesk<Post, PostView> {
    @Inject
    PostBook book;

    @POST
    @Operation(operationId = "createMediaPost", summary = "登记转发 Draft a post")
    public RestResponse<PostView> draft(@Valid @NotNull NewPost form) {
        return create(work -> book.draft(form, work));
    }

    @GET
    @Operation(operationId = "listMediaPosts", summary = "转发列表 Posts")
    public Page<PostView> all(@BeanParam PostFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readMediaPost", summary = "查看转发 One post")
    public RestResponse<PostView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readMediaPostHistory", summary = "转发变更记录 Changes of a post")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeMediaPost", summary = "修改未发布的转发 Change a post until it is published")
    public RestResponse<PostView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewPost.class))) JsonNode patch) {
        return change(id, patch, NewPost.class, Post::form, book::change);
    }

    @POST
    @Path("/{id}/publish")
    @Operation(operationId = "publishMediaPost", summary = "发布 The item was posted; from now on it counts")
    public RestResponse<PostView> publish(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return decide(id, (post, work) -> post.publish(on, work.session()));
    }

    @POST
    @Path("/{id}/retract")
    @Operation(operationId = "retractMediaPost", summary = "撤回 Retract a post; it no longer counts")
    public RestResponse<PostView> retract(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decide(id, (post, work) -> post.retract(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctMediaPost", summary = "更正 Correct what counts of a post")
    public RestResponse<PostView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return decide(id, (post, work) -> {
            CorrectedPost corrected = merged(correction.changes(), post.correctable(), CorrectedPost.class);
            book.correct(post, corrected, correction.reason(), work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidMediaPost", summary = "作废 Void a post entered by mistake")
    public RestResponse<PostView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return decide(id, (post, work) -> post.annul(voiding.reason()));
    }

    @Override
    protected Class<Post> type() {
        return Post.class;
    }

    @Override
    protected String path() {
        return "media-posts";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("publishedOn", LocalDate.class, "channelName", String.class);
    }

    @Override
    protected PostView view(Post post, List<AllowedAction> allowed) {
        return PostView.of(post, allowed);
    }
}
