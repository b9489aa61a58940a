package org.qingfeng.rectification.campaign;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** 专项行动台账: what the host keeps of its campaigns, and the columns of the steps, which an import plays. */
final class CampaignLedger {
    static final String LAUNCHED = "launchedOn";
    static final String CONCLUDED = "concludedOn";

    /** Room for a thousand organizations; a spreadsheet's cell holds no more than 32,767 characters. */
    private static final int LIST = 20_000;

    private static final int SHORT = 200;
    private static final int SHOWN_ITEMS = 40;
    private static final Pattern MEMBER =
            Pattern.compile("(.+)〔([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})〕");

    static final Ledger<Campaign> LEDGER = Ledger.of(
            "专项行动台账",
            c -> c.id,
            c -> c.version,
            List.of(
                    Column.<Campaign>text("专项行动名称", "title", SHORT, c -> c.title)
                            .required(),
                    Column.<Campaign>text("依据文件", "basisDocument", SHORT, c -> c.basisDocument)
                            .required(),
                    Column.<Campaign>org("主办机构", "hostOrgCode", c -> new OrgCell(c.org(), null))
                            .required(),
                    Column.<Campaign>wholeNumber("年度", "year", c -> (long) c.year)
                            .required(),
                    Column.<Campaign>date("开始日期", "startsOn", c -> c.startsOn).required(),
                    Column.<Campaign>date("结束日期", "endsOn", c -> c.endsOn).required(),
                    Column.text("参加单位", "orgCodes", LIST, c -> joined(List.of(c.orgCodes), code -> code, "、")),
                    Column.text("领导小组", "leadingGroup", LIST, c -> joined(c.leadingGroup, CampaignLedger::text, "\n")),
                    Column.text("工作要点", "planTitle", SHORT, c -> c.workPlan == null ? null : c.workPlan.title()),
                    Column.text("工作要点文号", "planNumber", 60, c -> c.workPlan == null ? null : c.workPlan.number()),
                    Column.date("工作要点印发日期", "planIssuedOn", c -> c.workPlan == null ? null : c.workPlan.issuedOn()),
                    Column.<Campaign>text("任务分解", "planItems", LIST, CampaignLedger::items)
                            .derived(),
                    Column.date("启动日期", LAUNCHED, c -> c.launchedOn),
                    Column.date("办结日期", CONCLUDED, c -> c.concludedOn),
                    Column.choice(
                            "未销号问题结转", "carryOver", Choices.yesNo(), c -> c.concludedOn == null ? null : c.carryOver),
                    Column.<Campaign>text("状态", "state", 20, c -> c.state().zh())
                            .derived(),
                    Column.<Campaign>text("更正或作废理由", "remark", 2000, c -> c.remark)
                            .derived()));

    private CampaignLedger() {}

    private static <T> @Nullable String joined(List<T> values, Function<T, String> text, String by) {
        return values.isEmpty() ? null : values.stream().map(text).collect(Collectors.joining(by));
    }

    /** Only shown, and as much of it as a reader of a cell wants: items are entered one by one. */
    private static @Nullable String items(Campaign campaign) {
        return campaign.workPlan == null
                ? null
                : joined(campaign.workPlan.items().stream().limit(SHOWN_ITEMS).toList(), WorkPlan.Item::title, "\n");
    }

    private static String text(GroupMember member) {
        return member.duty() + '〔' + member.personId() + '〕';
    }

    /** 组长〔0192…〕: a duty and whose it is, one a line. */
    static List<GroupMember> members(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> member(line.strip()))
                        .toList();
    }

    private static GroupMember member(String line) {
        Matcher member = MEMBER.matcher(line);
        if (!member.matches()) {
            throw new Refused(List.of(Violation.at(
                    "leadingGroup",
                    KitRefusal.INVALID_VALUE,
                    "“" + line + "”应为“职责〔人员标识〕” must be a duty and a person's id in brackets")));
        }
        return new GroupMember(UUID.fromString(member.group(2)), member.group(1));
    }
}
