package org.qingfeng.directory;

import org.qingfeng.kit.problem.Refusal;

/** What the directory refuses. */
public enum DirectoryRefusal implements Refusal {
    ENDS_BEFORE_IT_BEGINS(422, "结束日期不能早于开始日期", "It may not end before it begins"),
    CODE_IN_USE(409, "代码 {0} 在这段时间已有机构", "Another organization has the code {0} at that time"),
    TYPE_DOES_NOT_FIT(422, "代码 {0} 的层级不能是 {1}", "An organization at the level of {0} cannot be a {1}"),
    CODE_IS_ITS_KEY(422, "机构代码不能更正，请作废后重新登记", "The code cannot be corrected: void it and register it anew"),
    SUCCESSOR_IS_ITSELF(422, "新代码不能与旧代码相同", "The new code may not be the old one"),
    SUCCESSOR_UNKNOWN(422, "新代码 {0} 在该日没有登记的机构", "No organization has the new code {0} on that day"),
    TREE_TOO_LARGE(422, "下级机构超过 {0} 个，请减小 depth", "More than {0} organizations, ask for less depth"),
    NO_PRESENT_POST(422, "至少应有一项任职", "At least one post is needed"),
    POST_HELD_TWICE(422, "同一任职的时间重叠：{0} {1}", "The same post is held twice at one time: {0} {1}"),
    POST_NOT_HELD(422, "没有可以免去的任职：{0} {1}", "There is no such post to leave: {0} {1}"),
    POST_BY_MOVE(422, "台账不改任职，请用调动或更正", "A ledger does not change posts: move or correct the person"),
    MOVE_BEFORE_POST(422, "调动日期不能早于原任职开始（{0}）", "The move may not be before the post it ends ({0})"),
    NOT_THAT_YEAR(422, "{0} 不在 {1} 年", "{0} is not in the year {1}"),
    NOT_A_WEEKDAY(422, "{0} 不是周一至周五，不能调为休息日", "{0} is no weekday and cannot be a day off"),
    NOT_A_WEEKEND(422, "{0} 不是周六、周日，不能调为工作日", "{0} is no weekend day and cannot be made a working day"),
    YEAR_EXISTS(409, "{0} 年的工作日历已存在，请修改", "There is a calendar of {0} already, change it"),
    PARAMETER_EXISTS(409, "{0} 自 {1} 起的参数已存在，请修改", "There is a value of {0} from {1} already, change it");

    private final int status;
    private final String zh;
    private final String en;

    DirectoryRefusal(int status, String zh, String en) {
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
