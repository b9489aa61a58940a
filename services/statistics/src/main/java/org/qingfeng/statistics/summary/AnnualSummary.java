package org.qingfeng.statistics.summary;

import static org.qingfeng.statistics.summary.Slot.claim;
import static org.qingfeng.statistics.summary.Slot.number;
import static org.qingfeng.statistics.summary.TextSlot.names;
import static org.qingfeng.statistics.summary.TextSlot.organization;
import static org.qingfeng.statistics.summary.TextSlot.person;
import static org.qingfeng.statistics.summary.TextSlot.titles;

import java.util.List;
import org.qingfeng.statistics.catalogue.Name;

/**
 * The form of the annual summary in the seed's order: its 39 blanks, 25 numbers and 14 texts, and the claims that have no
 * blank and must be provable all the same (domain A.2, A.3).
 */
final class AnnualSummary {
    /** The blank in the heading of the document. */
    static final TextSlot TITLE = organization(1, "总结单位名称", "who reports");

    /**
     * @param slots its numbers and claims
     * @param texts its blanks for words
     */
    record Section(String code, Name title, List<Slot> slots, List<TextSlot> texts) {}

    private static final Section ORGANIZING = new Section(
            "1.1",
            new Name("一、（一）加强组织推动", "1.1 Organizing the campaign"),
            List.of(
                    number(7, "M01", "rectification.problems", "查摆问题", "problems found", "个"),
                    number(8, "M02", "rectification.measures", "整改措施", "rectification measures", "条"),
                    number(9, "M03", "rectification.rules", "建章立制", "rules issued or revised", "条"),
                    claim("M02", "rectification.measures.done", "已完成措施", "measures done", "条"),
                    claim("C1", "rectification.problems.closed", "销号问题", "problems closed", "个"),
                    claim("C1", "rectification.problems.longTerm", "转入长期坚持", "accepted as long-term", "个"),
                    claim("C1", "rectification.problems.open", "未销号问题", "problems open", "个"),
                    claim("C1", "rectification.problems.overdue", "逾期问题", "problems overdue", "个"),
                    claim("C1", "rectification.problems.relapsed", "反弹问题", "problems relapsed", "个"),
                    claim("M27", "rectification.measures.complete.rate", "时间表路线图齐全率", "measures complete", "%"),
                    claim("M33", "rectification.onTime.rate", "按期销号率", "closed on time", "%"),
                    claim("M33", "rectification.measures.onTime.rate", "措施按期完成率", "measures on time", "%"),
                    lag("M30", "median", "CONVEY", "传达用时中位数", "days to convey, median"),
                    lag("M30", "max", "CONVEY", "传达用时最长", "days to convey, at most"),
                    lag("M31", "median", "DEPLOY", "部署用时中位数", "days to deploy, median"),
                    lag("M31", "max", "DEPLOY", "部署用时最长", "days to deploy, at most"),
                    lag("M32", "median", "MEDIATE", "调处用时中位数", "days to mediate, median"),
                    lag("M32", "max", "MEDIATE", "调处用时最长", "days to mediate, at most")),
            List.of(
                    names(2, "rectification.campaigns.bases", "专项行动依据文件", "what the campaign rests on"),
                    person(3, "所学方案的印发机关", "who issued the plan that was studied"),
                    person(4, "所学方案的名称", "title of the plan that was studied"),
                    organization(5, "工作要点的制定单位", "whose work plan it is"),
                    names(6, "rectification.campaigns.plans", "工作要点名称", "title of the work plan")));

    private static final Section CONDUCT = new Section(
            "1.2",
            new Name("一、（二）加大作风建设", "1.2 Conduct and discipline"),
            List.of(
                    number(10, "M04", "casework.firstForm.leadership", "班子成员运用“第一种形态”", "first form by leaders", "次"),
                    number(11, "M05", "casework.letters.reminder", "提示函", "reminder letters", "份"),
                    number(12, "M06", "casework.clues.disposed", "办理问题线索", "clues handled", "件"),
                    number(13, "M07", "casework.cases", "立案", "cases filed", "件"),
                    number(14, "M08", "casework.sanctions.expulsion", "开除党籍", "expelled from the Party", "人"),
                    number(15, "M09", "casework.sanctions.seriousWarning", "党内严重警告", "serious warnings", "人"),
                    number(16, "M10", "casework.sanctions.demerit", "记过", "demerits", "人"),
                    number(17, "M11", "casework.firstForm", "“一形态”处理", "first form by the discipline organ", "人次"),
                    number(18, "M12", "casework.letters.disciplineRecommendation", "纪律检查建议书", "recommendations", "份"),
                    claim("M28", "education.heartTalks", "谈心谈话", "heart-to-heart talks", "次"),
                    claim("M33", "casework.letters.repliedOnTime.rate", "函件按期回复率", "replies in time", "%"),
                    claim("M33", "casework.clues.onTime.rate", "线索按期提出处置意见率", "opinions in time", "%"),
                    claim("M33", "casework.notices.onTime.rate", "实名举报按期告知率", "notices in time", "%")),
            List.of());

    private static final Section SUPERVISION = new Section(
            "1.3",
            new Name("一、（三）推动基层监督", "1.3 Supervision at the base"),
            List.of(
                    number(19, "M13", "education.talks.villageTopLeaders", "廉政履职谈话", "talks with village heads", "次"),
                    number(24, "M14", "supervision.risks.unit", "单位廉政风险点", "unit risk points", "个"),
                    number(25, "M15", "supervision.risks.unit.controls", "单位防控措施", "unit controls", "条"),
                    number(26, "M16", "supervision.risks.person", "个人廉政风险点", "personal risk points", "个"),
                    number(27, "M17", "supervision.risks.person.controls", "个人防控措施", "personal controls", "条"),
                    number(28, "M18", "supervision.declarants", "填报干部", "declarants", "名"),
                    number(29, "M19", "supervision.relatives", "亲属信息", "relatives declared", "条"),
                    number(30, "M20", "supervision.matters.published", "核查公示涉权事项", "matters published", "条"),
                    claim("M26", "supervision.hearings.coverage", "听取“一把手”汇报覆盖", "hearings held", "%")
                            .by("round")),
            List.of(
                    names(20, "supervision.tasks.lists", "重点监督任务清单名称", "name of the list of tasks"),
                    names(21, "supervision.topics.subjects", "点题整治的管理对象", "subject of the topic"),
                    titles(22, "supervision.topics.products", "点题整治形成的制度", "rule that came of the topic"),
                    names(23, "supervision.topics.subjects", "推动阳光监督的管理对象", "subject of the topic")));

    private static final Section DUTIES = new Section(
            "1.4",
            new Name("一、（四）落实“一岗双责”", "1.4 One post, two duties"),
            List.of(
                    number(32, "M21", "education.events", "警示教育大会、廉政培训", "education events", "次"),
                    number(33, "M22", "education.talks.persons", "廉政履职谈话", "integrity talks", "人次"),
                    number(34, "M23", "education.reflections", "心得体会", "reflections", "篇"),
                    number(35, "M24", "education.films", "警示教育片", "films", "部"),
                    number(37, "M25", "education.posts", "转发", "posts forwarded", "次")
                            .over()),
            List.of(
                    names(31, "education.posts.channels", "公众号、干部交流群名称", "names of the channels"),
                    names(36, "education.posts.channels", "转发平台名称", "names of the channels")));

    private static final Section PROBLEMS = new Section(
            "2",
            new Name("二、存在问题及原因分析", "2 Problems and causes"),
            List.of(claim("A.6", "rectification.selfFound.rate", "自查发现率", "found by oneself", "%")),
            List.of(person(38, "纪律规矩意识淡漠的事例（不得点名）", "an anonymous example")));

    private static final Section NEXT = new Section(
            "3",
            new Name("三、下一步打算", "3 Next steps"),
            List.of(
                    claim("A.7", "supervision.fieldVisits", "下沉一线", "field visits", "次"),
                    claim("C12", "supervision.quota.documents", "发文", "documents issued", "件"),
                    claim("C12", "supervision.quota.meetings", "会议", "meetings held", "次"),
                    claim("A.7", "education.trainings", "专题培训", "special trainings", "次")),
            List.of(names(39, "education.posts.channels", "公众号名称", "name of the channel")));

    static final List<Section> SECTIONS = List.of(ORGANIZING, CONDUCT, SUPERVISION, DUTIES, PROBLEMS, NEXT);

    private AnnualSummary() {}

    /** 第一时间 as a statistic: days from receipt to what was done. */
    private static Slot lag(String code, String reckoning, String kind, String zh, String en) {
        return claim(code, "supervision.directives.lag." + reckoning, zh, en, "天")
                .where("kind:" + kind);
    }
}
