package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Official;
import org.qingfeng.education.office.Sheet;
import org.qingfeng.education.office.Somebody;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;

/** A year may be entered by ledgers alone: rows play the steps, and what was taken out goes in again unchanged. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class LedgerStoryTest {
    private static final String EVENTS = "/v1/events";
    private static final String ATTENDANCES = "/v1/attendances";
    private static final String TALKS = "/v1/integrity-talks";
    private static final String REFLECTIONS = "/v1/reflections";
    private static final String POSTS = "/v1/media-posts";

    private final Town town = Town.founded();
    private final Somebody head = Somebody.heading("柳映溪", town.villageParty).announced();
    private final Somebody clerk = Somebody.inOffice("何未晞", town.office).announced();
    private final Somebody secretary =
            Somebody.leading("沈知衡", town.discipline, "纪委书记").announced();

    @Test
    void eventsAndTheirAttendancesAreEnteredByLedgerInTheOrderOfTheOffice() {
        Sheet.of(EVENTS, town.officer, event("计划日期", "2023-03-10")).by(town.officer);
        Sheet planned = mine(EVENTS);
        refused(planned.with("审批日期", "2023-03-02"), town.officer, "forbidden");
        planned.with("审批日期", "2023-03-02").by(town.secretary);
        mine(EVENTS).with("发布日期", "2023-03-03").with("时间", "2023-03-10").by(town.officer);
        String id = mine(EVENTS).cell("标识");

        Map<String, String> came = row("活动标识", id, "姓名", "柳映溪", "出席情况", "出席");
        Map<String, String> absent = row("活动标识", id, "姓名", "何未晞", "出席情况", "缺席");
        refused(
                Sheet.of(ATTENDANCES, town.officer, came, row("活动标识", id, "姓名", "无名氏", "出席情况", "出席")),
                town.officer,
                "not-on-roster");
        Sheet.of(ATTENDANCES, town.officer, came, absent).by(town.officer);
        mine(EVENTS).with("完成日期", "2023-03-11").by(town.officer);

        Sheet events = mine(EVENTS);
        assertEquals("2", events.cell("应到"));
        assertEquals("1", events.cell("实到"));
        assertEquals("缺席1人，已补课0人", events.cell("缺席及补课"));
        assertEquals("已完成", events.cell("状态"));
        refused(events.with("时间", "2023-03-12"), town.officer, "not-by-ledger");
        unchanged(events, 1);
        unchanged(mine(ATTENDANCES), 2);
    }

    @Test
    void talksAreEnteredAsHeldAndNobodySignsByLedger() {
        Map<String, String> row = row(
                "时间",
                "2023-03-15",
                "谈话类型",
                "廉政履职谈话",
                "谈话人",
                named(secretary),
                "谈话对象",
                named(head),
                "事由",
                "履责",
                "主要内容",
                "提出三点要求",
                "组织单位",
                town.discipline,
                "计划日期",
                "2023-03-15");
        Sheet.of(TALKS, town.officer, row).by(town.officer);

        Sheet talks = mine(TALKS);
        assertEquals("已谈话", talks.cell("状态"));
        assertEquals("提出三点要求", talks.cell("主要内容"));
        assertEquals("书记", talks.cell("谈话对象职务"));
        refused(talks.with("主要内容", "另有所指"), town.officer, "not-by-ledger");
        Map<String, String> nobody = new LinkedHashMap<>(row);
        nobody.put("主要内容", "");
        refused(Sheet.of(TALKS, town.officer, nobody), town.officer, "record");
        unchanged(talks, 1);
    }

    @Test
    void reflectionsAndPostsGoRound() {
        Sheet.of(
                        REFLECTIONS,
                        town.officer,
                        row(
                                "提交日期",
                                "2023-05-26",
                                "作者",
                                named(head),
                                "单位",
                                head.orgCode(),
                                "题目",
                                "守底线",
                                "正文",
                                "签字就是责任每一户都要上门核对",
                                "采纳日期",
                                "2023-05-29"))
                .by(town.officer);
        assertEquals("已采纳", mine(REFLECTIONS).cell("状态"));
        unchanged(mine(REFLECTIONS), 1);

        Map<String, String> post = row(
                "发布日期",
                "2023-04-20",
                "平台类型",
                "公众号",
                "平台名称",
                "清风清河",
                "内容类别",
                "典型案例",
                "标题",
                "三起典型案例通报",
                "主办单位",
                town.discipline);
        Sheet.of(POSTS, town.officer, post).by(town.officer);
        refused(Sheet.of(POSTS, town.officer, post), town.officer, "posted-already");
        assertEquals("已发布", mine(POSTS).cell("状态"));
        unchanged(mine(POSTS), 1);
        Response template = town.officer.asks().get(POSTS + "/import-template");
        assertEquals(200, template.statusCode());
    }

    private Map<String, String> event(String... more) {
        Map<String, String> event = row(more);
        event.putAll(row(
                "形式",
                "警示教育大会",
                "主题",
                "以案为鉴",
                "主办单位",
                town.discipline,
                "应到人员",
                named(head) + "、" + named(clerk),
                "主讲",
                "沈知衡（清河镇纪委）"));
        return event;
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static String named(Somebody person) {
        return person.name() + '〔' + person.id() + '〕';
    }

    private Sheet mine(String path) {
        return Sheet.taken(path, town.officer, "orgCode=" + town.code);
    }

    private void unchanged(Sheet sheet, int rows) {
        assertEquals(rows, sheet.by(town.officer).jsonPath().getInt("unchanged"));
    }

    private static void refused(Sheet sheet, Official official, String code) {
        Response answer = sheet.sent(official, false);
        assertTrue(answer.statusCode() >= 400, answer.asString());
        assertTrue(answer.asString().contains(code), answer.asString());
    }
}
