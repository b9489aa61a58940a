package org.qingfeng.kit.problem;

/** What any service may refuse, whatever its context. */
public enum KitRefusal implements Refusal {
    UNAUTHENTICATED(401, "需要有效的访问令牌", "A valid access token is needed"),
    NOT_FOUND(404, "没有这条记录，或您无权查看", "There is no such record, or it is not yours to see"),
    FORBIDDEN(403, "您的角色不能进行此操作", "Your role may not do this"),
    MALFORMED_JSON(400, "请求内容不是有效的 JSON（第 {0} 行第 {1} 列）", "The body is not valid JSON (line {0}, column {1})"),
    UNKNOWN_FIELD(400, "没有这个字段", "There is no such field"),
    WRONG_TYPE(400, "值的类型不对，应为 {0}", "The value has the wrong type, expected {0}"),
    UNKNOWN_VALUE(400, "不是允许的取值，可用：{0}", "Not a permitted value, use one of: {0}"),
    INVALID_VALUE(400, "{0}", "{0}"),
    MISSING_BODY(400, "缺少请求内容", "The request body is missing"),
    INVALID_PARAMETER(400, "参数无效：{0}", "The parameter is not valid: {0}"),
    INVALID_CURSOR(400, "翻页游标无效或不属于这次查询，请重新开始", "The cursor is not valid for this query, start again"),
    INVALID_IF_MATCH(400, "If-Match 应为带引号的版本号，如 \"3\"", "If-Match must be one quoted version, such as \"3\""),
    INVALID_IDEMPOTENCY_KEY(
            400, "Idempotency-Key 应为 1–64 个可见 ASCII 字符", "Idempotency-Key takes 1–64 visible ASCII characters"),
    INVALID_AUDIT_REASON(
            400,
            "X-Audit-Reason 应为百分号编码的 UTF-8，不超过 500 字",
            "X-Audit-Reason must be percent-encoded UTF-8, at most 500 characters"),
    AUDIT_REASON_REQUIRED(
            400, "查看受保护的内容须在 X-Audit-Reason 中说明理由", "Say in X-Audit-Reason why you read what is protected"),
    IF_MATCH_REQUIRED(428, "请在 If-Match 中给出所见的版本", "Say in If-Match which version you saw"),
    STALE(412, "记录已被他人修改，现为版本 {0}，请重新读取", "The record was changed meanwhile and is now version {0}, read it again"),
    CHANGED_MEANWHILE(412, "记录刚被他人修改，请重新读取", "The record was just changed by another, read it again"),
    TRANSITION_NOT_ALLOWED(409, "当前状态“{0}”不能进行此操作", "This step is not possible from the state {0}"),
    KEY_REUSED(422, "这个 Idempotency-Key 已用于内容不同的请求", "This Idempotency-Key was used for another request"),
    DATE_IN_FUTURE(422, "业务日期不能晚于今天（{0}）", "The business date may not be later than today ({0})"),
    DATE_BEFORE_STEP(422, "业务日期不能早于上一步（{0}）", "The business date may not be before the step it follows ({0})"),
    ORGANIZATION_NOT_YOURS(422, "机构 {0} 不在您的管辖范围内", "Organization {0} is not within yours"),
    NOT_KNOWN_HERE(422, "名录中还没有 {0}，请稍后再试或先登记", "{0} is not known here yet, try again shortly or register it first"),
    OTHER_NOT_FOUND(422, "没有所指的记录，或您无权查看", "There is no record as the one named, or it is not yours to see"),
    PERSON_DIFFERS(422, "与名录不一致：{0}", "Differs from the directory: {0}"),
    DUPLICATE(409, "已有相同的记录：{0}", "There is such a record already: {0}"),
    TOO_LARGE(413, "内容过大，上限 {0}", "The content is too large, the limit is {0}"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "The media type is not supported"),
    UNAVAILABLE(503, "数据库暂时不可用，请稍后再试", "The database is away for the moment, try again shortly"),
    NOT_ACCEPTABLE(406, "无法以所要求的格式回答", "The answer cannot be given in the requested format"),
    METHOD_NOT_ALLOWED(405, "此地址不支持这种方法", "The method is not supported here"),
    INTERNAL(500, "系统内部错误，已记录，请提供 traceId", "An internal error, it has been logged; please quote the traceId"),
    INVALID_FILE(400, "文件无法读取：{0}", "The file cannot be read: {0}"),
    ROWS_REFUSED(422, "有 {0} 行不能导入，未保存任何内容", "{0} rows cannot be imported, nothing was stored");

    private final int status;
    private final String zh;
    private final String en;

    KitRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
