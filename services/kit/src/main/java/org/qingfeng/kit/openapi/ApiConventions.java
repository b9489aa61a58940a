package org.qingfeng.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.OperationId;

/** Adds to every operation the headers, errors and security that api.md 1 gives to all of them. */
public class ApiConventions implements OASFilter {
    /** Stands in a summary for what the resource's records are called. */
    public static final String RECORDS = "{records}";

    private static final String TOKEN = "token";
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSecurityScheme(TOKEN, scheme());
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
        new Bounds().bound(document);
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("OIDC 访问令牌 access token: RS256, aud qingfeng, claims groups, org, person_id, scope");
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean changes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        boolean record = path.contains("{");
        name(path, operation);
        if (method == PathItem.HttpMethod.POST) {
            header(
                    operation,
                    "Idempotency-Key",
                    "幂等键 The same key and body within 24 h change nothing",
                    false,
                    "[!-~]{1,64}");
        }
        if (changes && record) {
            header(operation, "If-Match", "所见版本 The version you saw, quoted", true, "\"[0-9]+\"");
        }
        header(operation, "X-Audit-Reason", "理由 Reason, UTF-8, percent-encoded", false, null);
        describe(operation);
        LedgerFiles.describe(operation);
        errors(operation, changes, record);
        operation.getResponses().getAPIResponses().values().forEach(ApiConventions::version);
    }

    /** What every ledger inherits is told apart by the records it is about. */
    private static void name(String path, Operation operation) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(OperationId.ofPath(path));
        }
        if (operation.getSummary() != null) {
            operation.setSummary(operation.getSummary().replace(RECORDS, OperationId.records(path)));
        }
    }

    private static void describe(Operation operation) {
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getDescription() == null || parameter.getDescription().isEmpty()) {
                parameter.setDescription(
                        parameter.getIn() == Parameter.In.PATH
                                ? "标识 Identifier of the record or part"
                                : "条件 Condition");
            }
        }
    }

    private static void errors(Operation operation, boolean changes, boolean record) {
        error(operation, "400", "请求有误 The request is not valid");
        error(operation, "401", "缺少有效令牌 No valid token");
        error(operation, "403", "角色无权 Not for this role");
        error(operation, "404", "不存在或不可见 Absent or not visible");
        error(operation, "429", "请求过多 Too many requests");
        error(operation, "503", "暂时不可用 Away for the moment");
        error(operation, "500", "内部错误 Internal error");
        if (changes) {
            error(operation, "409", "当前状态不允许或有冲突 Not from this state, or a conflict");
            error(operation, "413", "内容过大 Too large");
            error(operation, "415", "内容类型不支持 Media type not supported");
            error(operation, "422", "内容不符合规则 Refused by a rule");
        }
        if (changes && record) {
            error(operation, "412", "版本已过期 The version is stale");
            error(operation, "428", "缺少 If-Match If-Match is missing");
        }
    }

    private static void error(Operation operation, String status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getResponses().getAPIResponse(status) != null
                && operation.getResponses().getAPIResponse(status).getContent() != null) {
            return;
        }
        Schema reference = OASFactory.createSchema().ref(PROBLEM);
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(reference)));
        if ("429".equals(status) || "503".equals(status)) {
            response.addHeader("Retry-After", number("等待秒数 Seconds to wait"));
        }
        operation.getResponses().addAPIResponse(status, response);
    }

    private static void version(APIResponse response) {
        Map<String, ?> present = response.getHeaders();
        if (response.getRef() == null && (present == null || !present.containsKey("API-Version"))) {
            response.addHeader(
                    "API-Version",
                    OASFactory.createHeader()
                            .description("接口版本 Version of this API")
                            .schema(text(null)));
        }
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header number(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .minimum(java.math.BigDecimal.ZERO)
                        .maximum(java.math.BigDecimal.valueOf(3600)));
    }

    private static Schema text(@Nullable String pattern) {
        Schema schema =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(2000);
        return pattern == null ? schema : schema.pattern(pattern);
    }

    private static void header(
            Operation operation, String name, String description, boolean required, @Nullable String pattern) {
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> name.equals(p.getName()))) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(text(pattern)));
    }
}
