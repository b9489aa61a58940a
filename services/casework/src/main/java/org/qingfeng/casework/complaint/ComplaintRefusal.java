package org.qingfeng.casework.complaint;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** The rulebook of complaints: everything that is refused of one, on one page. */
enum ComplaintRefusal implements Refusal {
    KEY_NEEDS_128_BITS(
            400,
            "Idempotency-Key 应为 128 位随机数（32 个十六进制字符）",
            "The Idempotency-Key must be 128 random bits, 32 hexadecimal digits"),
    RECEIPT_MALFORMED(400, "查询码为 16 位数字", "A receipt has 16 digits"),
    RECEIPT_UNKNOWN(404, "没有与该查询码对应的举报", "No complaint belongs to this receipt"),
    TOO_MANY_GUESSES(429, "查询过于频繁，请稍后再试", "Too many receipts are being tried, try again later"),
    TOO_MANY_COMPLAINTS(429, "提交过于频繁，请稍后再试或拨打 12388", "Too many complaints arrive, try again later or call 12388"),
    INTAKE_CLOSED(503, "本机构未开通网上举报，请拨打 12388", "No complaints are taken online here, call 12388"),
    MANAGED_BY_UPPER(
            422,
            "反映的是上级管理的干部，请直接向上级机关反映：{0}",
            "Who is concerned is managed by an upper organ, please turn to it directly: {0}",
            Article.UPPER),
    MANAGED_BY_UPPER_NOT_ENTERED(
            422,
            "被反映人由上级管理（{0}），不得录入，应直接报本机关主要负责人并报送上级",
            "The person is managed above ({0}): it is not entered but goes to the organ's head and up",
            Article.UPPER),
    REAL_NAME_NEEDS_NAME_AND_CONTACT(
            422, "实名举报应写明姓名（单位名称）和联系方式", "A complaint in real name takes a name and a contact", Article.REAL_NAME),
    ANONYMOUS_HAS_NO_REPORTER(422, "匿名举报不登记举报人", "Nothing is kept of who reports anonymously", Article.REAL_NAME),
    NO_MORE_MESSAGES(409, "补充内容已达 {0} 条，请另行举报", "There are {0} messages already, please make another complaint"),
    NOT_CLASSIFIED(409, "应先分办为“属于受理范围”", "It must be classified as in scope first", Article.REGISTER),
    CLASSIFIED_ALREADY(
            409, "已受理，只能改为“属于上级受理”", "It was accepted: only that it belongs to an upper organ can still be found"),
    MUST_BE_PASSED_UP(
            422,
            "被反映人由上级管理（{0}），应分办为“属于上级受理”",
            "The person is managed above ({0}): it must be passed to the upper organ",
            Article.UPPER),
    MANAGED_HERE(422, "被反映人由本级管理，不属于上级受理", "The person is managed here, not above", Article.UPPER),
    HAND_OVER_NEEDS_ORGAN(422, "应写明接收机关", "Say which organ it is handed to", Article.UPPER),
    HAND_OVER_NEEDS_NUMBER(422, "应写明移交文号", "Give the number of the hand-over", Article.UPPER),
    NOT_A_LOWER_ORGAN(422, "{0} 不是下级机关", "{0} is no organ below", Article.LOWER),
    NOTICE_NEEDED(422, "应写明告知举报人的内容", "Say what the reporter is told"),
    NOT_IN_REAL_NAME(409, "不是实名举报，没有告知对象", "It is not in real name, so there is nobody to tell", Article.REAL_NAME),
    NOTIFIED_ALREADY(409, "已于 {0} 告知举报人", "The reporter was told on {0}", Article.NOTICE),
    REPEAT_IS_NOT_TOLD_AGAIN(409, "重复举报不再告知", "Who repeats a complaint is not told again", Article.NOTICE),
    REPEAT_OF_ITSELF(422, "不能与自身关联", "It cannot repeat itself"),
    REPEAT_OF_A_REPEAT(422, "应关联到首次举报", "Link it to the first complaint, not to another repeat"),
    NOT_REACHED_BY_RECEIPT(422, "不是网上举报，不能凭查询码告知", "It has no receipt by which the reporter could be told"),
    NO_IDENTITY(409, "没有举报人身份", "There is no identity to open"),
    IDENTITY_NOT_ASKED(409, "没有待批准的查看申请", "Nobody has asked for the identity", Article.SECRECY),
    ASKER_CANNOT_APPROVE(409, "申请人不能批准自己的申请", "Who asks cannot approve", Article.SECRECY),
    ONLY_ASKER_AND_APPROVER(403, "只有申请人和批准人可以查看", "Only who asked and who approved may see it", Article.SECRECY),
    IDENTITY_NOT_APPROVED(409, "尚未经纪委书记批准", "The discipline secretary has not approved it", Article.SECRECY),
    IDENTITY_SEEN(409, "已查看过一次，需重新申请", "You saw it once, it must be asked for again", Article.SECRECY),
    CONTENT_DESTROYED(409, "内容已销毁", "Its content was destroyed");

    /** The regulation's articles that are cited more than once. */
    private static final class Article {
        static final String REGISTER = "纪检监察机关处理检举控告工作规则第十四条";
        static final String UPPER = "纪检监察机关处理检举控告工作规则第十五条";
        static final String LOWER = "纪检监察机关处理检举控告工作规则第十六条";
        static final String REAL_NAME = "纪检监察机关处理检举控告工作规则第二十四条";
        static final String NOTICE = "纪检监察机关处理检举控告工作规则第二十六条";
        static final String SECRECY = "纪检监察机关处理检举控告工作规则第四十七条";
    }

    private final int status;
    private final String zh;
    private final String en;
    private final @Nullable String article;

    ComplaintRefusal(int status, String zh, String en) {
        this(status, zh, en, null);
    }

    ComplaintRefusal(int status, String zh, String en, @Nullable String article) {
        this.status = status;
        this.zh = zh;
        this.en = en;
        this.article = article;
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

    @Override
    public @Nullable String article() {
        return article;
    }
}
