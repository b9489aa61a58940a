package org.qingfeng.directory.organization;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.directory.DirectoryRefusal;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.RecordResource;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

@Path("/v1/organizations")
@Tag(name = "organizations", description = "组织机构 Organizations, by their code")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OrganizationResource extends RecordResource<Organization, OrganizationView> {
    private static final int LARGEST_TREE = 5_000;
    private static final String CODE = "区划代码 Code, such as 990106101000-001";

    @POST
    @Operation(operationId = "createOrganization", summary = "登记机构 Register an organization")
    public RestResponse<OrganizationView> create(@Valid @NotNull NewOrganization body) {
        return create(work -> Organization.register(body, work));
    }

    @GET
    @Operation(operationId = "listOrganizations", summary = "机构列表 List organizations")
    public Page<OrganizationView> list(@BeanParam OrganizationFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readOrganization", summary = "查看机构 Read an organization")
    public RestResponse<OrganizationView> one(@Parameter(description = CODE) @PathParam("code") String code) {
        return read(named(code));
    }

    @GET
    @Path("/{code}/tree")
    @Operation(operationId = "treeOrganization", summary = "机构树 An organization with those below it")
    public OrganizationTree tree(
            @Parameter(description = CODE) @PathParam("code") String code,
            @Parameter(description = "展开几级，1–6 Levels below it") @QueryParam("depth") @DefaultValue("1") @Min(1) @Max(6)
                    int depth) {
        named(code);
        List<Organization> found = reading.in(transaction -> {
            demand();
            return Organization.below(transaction.session(), OrgCode.of(code), depth, LARGEST_TREE);
        });
        if (found.isEmpty() || !found.get(0).orgCode.equals(code)) {
            throw new Refused(KitRefusal.NOT_FOUND);
        }
        if (found.size() > LARGEST_TREE) {
            throw new Refused(DirectoryRefusal.TREE_TOO_LARGE, LARGEST_TREE);
        }
        return OrganizationTree.of(found);
    }

    @GET
    @Path("/{code}/history")
    @Operation(operationId = "historyOrganization", summary = "机构变更记录 What happened to an organization")
    public RestResponse<List<HistoryEntry>> changes(@Parameter(description = CODE) @PathParam("code") String code) {
        return history(named(code));
    }

    @PATCH
    @Path("/{code}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeOrganization", summary = "修改机构 Change an organization (JSON merge patch)")
    public RestResponse<OrganizationView> change(
            @Parameter(description = CODE) @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = OrganizationFields.class)))
                    JsonNode patch) {
        return patch(named(code), patch, OrganizationFields.class, Organization::fields, Organization::change);
    }

    @POST
    @Path("/{code}/succeed")
    @Operation(operationId = "succeedOrganization", summary = "代码变更 Another code follows this one")
    public RestResponse<OrganizationView> succeed(
            @Parameter(description = CODE) @PathParam("code") String code, @Valid @NotNull Succession body) {
        return step(named(code), (organization, work) -> organization.succeed(body, work));
    }

    @POST
    @Path("/{code}/correct")
    @Operation(operationId = "correctOrganization", summary = "更正机构 Correct what was entered wrongly")
    public RestResponse<OrganizationView> correct(
            @Parameter(description = CODE) @PathParam("code") String code, @Valid @NotNull Correction body) {
        return correct(named(code), body, OrganizationFields.class, Organization::fields, Organization::correct);
    }

    @POST
    @Path("/{code}/void")
    @Operation(operationId = "voidOrganization", summary = "作废机构 Void an organization entered by mistake")
    public RestResponse<OrganizationView> voided(
            @Parameter(description = CODE) @PathParam("code") String code, @Valid @NotNull Voiding body) {
        return step(named(code), (organization, work) -> {
            organization.because(body.reason());
            organization.voided(work);
        });
    }

    /** @throws Refused 404 for a code that names nobody, whatever it looks like */
    private UUID named(String code) {
        return reading.in(transaction -> {
            UUID id = Organization.named(transaction.session(), code);
            if (id == null) {
                throw new Refused(KitRefusal.NOT_FOUND);
            }
            return id;
        });
    }

    @Override
    protected Class<Organization> type() {
        return Organization.class;
    }

    @Override
    protected String path() {
        return "organizations";
    }

    @Override
    protected String key(Organization organization) {
        return organization.orgCode;
    }

    @Override
    protected OrganizationView view(Organization organization, List<AllowedAction> allowed) {
        return OrganizationView.of(organization, allowed);
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("orgCode", String.class, "name", String.class, "validFrom", java.time.LocalDate.class);
    }
}
