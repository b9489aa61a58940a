package org.qingfeng.kit.labels;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.identity.Open;

/** What every code means; anybody with a token may ask. */
@Path("/v1/code-lists")
@Tag(name = "code-lists", description = "代码表 What every code means")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {
    private static final int AN_HOUR = 3600;

    @Inject
    Instance<CodeLists> lists;

    @GET
    @Open
    @Operation(
            operationId = "listCodeLists",
            summary = "代码表 Code lists of this context, with Chinese and English labels")
    public RestResponse<List<CodeList>> all() {
        List<CodeList> all = lists.stream().flatMap(l -> l.all().stream()).toList();
        CacheControl hour = new CacheControl();
        hour.setMaxAge(AN_HOUR);
        return RestResponse.ResponseBuilder.ok(all)
                .cacheControl(hour)
                .tag(new EntityTag(Integer.toHexString(all.hashCode())))
                .build();
    }
}
