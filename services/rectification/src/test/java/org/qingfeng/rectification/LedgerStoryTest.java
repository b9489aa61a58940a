package org.qingfeng.rectification;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;

/** 问题整改台账: drafted by a file, taken out, filled in further, and taken in again. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class LedgerStoryTest {
    private static final String HEADS = "序号,问题类别,问题来源,问题,具体问题表现,查摆日期,原因分析,整改目标,整改措施,责任领导,牵头单位,责任单位,责任人,"
            + "整改时限类型,整改时限,整改进展,建立制度,完成情况,佐证材料,审定日期,方案批准日期,申请验收日期,人员处理情况,验收人,验收意见,销号时间,是否销号,回头看情况,状态,专项行动标识,备注,标识,版本";

    private final Town town = Town.founded();

    @Test
    void draftedByAFileAndConfirmedByTheNext() {
        String row = row(
                town.office,
                "2023-03-20",
                Map.of("原因分析", "宗旨意识不牢固、监督缺位", "整改措施", "压减会议", "责任人", "周某", "整改时限", "2023-09-30"));
        assertThat(imports(town.liaison, HEADS + "\r\n" + row, true).jsonPath().getInt("created"), is(1));
        assertThat(exported().lines().count(), is(1L));
        imports(town.liaison, HEADS + "\r\n" + row, false);

        String unchanged = exported();
        Response again = imports(town.manager, unchanged, false);
        assertThat(again.asString(), again.jsonPath().getInt("unchanged"), is(1));

        String confirmed = with(with(unchanged, "审定日期", "2023-04-10"), "方案批准日期", "2023-04-18");
        Response steps = imports(town.manager, confirmed, false);
        assertThat(steps.asString(), steps.jsonPath().getInt("changed"), is(1));
        assertThat(exported(), containsString("ZG-2023-0001"));
        assertThat(exported(), containsString("整改中"));
    }

    @Test
    void showsTheRulesThatAroseAndWhoAccepted() {
        Directory.announces(town.acceptor.person(), town.code, "TOWNSHIP");
        Filed problem = closing();
        Filed rule = ruleFor(problem, "会议管理办法");
        town.otherManager.does("review", rule).on("2023-05-20");
        town.otherManager.does("issue", rule).on("2023-06-01");
        Filed mistaken = ruleFor(problem, "误登");
        town.otherManager.does("void", mistaken).with("reason", "重复登记").now();

        town.acceptor.accepts(problem).on("2023-09-12");

        assertThat(out().cell("建立制度"), is("《会议管理办法》（清河党发〔2023〕1号）"));
        assertThat(out().cell("验收人"), is("主任"));
        assertThat(problem.get("closings[0].acceptedBy.position"), is("主任"));
    }

    @Test
    void theAcceptorSaysHisNameAndNobodyElses() {
        Directory.announces(town.acceptor.person(), town.code, "TOWNSHIP");
        Directory.announces(town.liaison.person(), town.office, "TOWNSHIP");
        Filed problem = closing();
        town.acceptor
                .accepts(problem)
                .with("acceptor", Forms.person(town.liaison.person(), town.office, "TOWNSHIP"))
                .refusedOn("2023-09-12")
                .as(422, "acceptor-is-another");
        town.acceptor
                .accepts(problem)
                .with("acceptor", Forms.person(town.acceptor.person(), town.code, "COUNTY"))
                .refusedOn("2023-09-12")
                .as(422, "person-differs");

        town.acceptor
                .accepts(problem)
                .with("acceptor", Forms.person(town.acceptor.person(), town.code, "TOWNSHIP"))
                .on("2023-09-12");

        assertThat(out().cell("验收人"), is("周某 主任"));
        Response again = out().by(town.manager);
        assertThat(again.asString(), again.jsonPath().getInt("unchanged"), is(1));
    }

    @Test
    void aFileFromBeforeAColumnThatIsOnlyShownIsTakenIn() {
        town.liaison.finds("会议多", "2023-03-20");
        Response old = out().without("建立制度").without("验收人").by(town.manager);
        assertThat(old.asString(), old.jsonPath().getInt("unchanged"), is(1));
        out().without("整改目标").sent(town.manager, false).then().statusCode(422);
    }

    @Test
    void everyBadRowIsNamedAndNothingIsStored() {
        String bad = row(town.office, "2199-01-01", Map.of());
        String foreign = row("990777777000", "2023-03-20", Map.of());

        Response answer = sends(town.liaison, HEADS + "\r\n" + bad + "\r\n" + foreign, false);

        answer.then()
                .statusCode(422)
                .body("violations.field", hasItem("rows[2].foundOn"))
                .body("violations.field", hasItem("rows[3].orgCode"));
        assertThat(exported().lines().count(), is(1L));
    }

    @Test
    void wrongHeadsAndFormulasAreRefused() {
        sends(town.liaison, "甲,乙\r\n1,2", false).then().statusCode(422).body("type", containsString("wrong-heads"));
        Response template = town.liaison.asks().get("/v1/problems/import-template");
        assertThat(template.statusCode(), is(200));
    }

    @Test
    void evidenceIsAStepAndComesBackAsItWas() {
        Filed problem = town.liaison.finds("会议多", "2023-03-20");
        byte[] file = "会议记录".getBytes(StandardCharsets.UTF_8);
        Response attached = town.liaison.attaches(problem, "记录.txt", file);
        assertThat(attached.asString(), attached.statusCode(), is(200));
        String attachment = attached.jsonPath().getString("evidence[0].attachmentId");
        Response back = town.manager.asks().get("/v1/problems/" + problem.id() + "/attachments/" + attachment);
        assertThat(back.asByteArray(), is(file));
        Official elsewhere = Town.official("campaign-manager", "990777777000");
        assertThat(
                elsewhere
                        .asks()
                        .get("/v1/problems/" + problem.id() + "/attachments/" + attachment)
                        .statusCode(),
                is(404));
        problem.now(attached.jsonPath());
        assertThat(
                town.liaison
                        .attaches(problem, "run.txt", new byte[] {0x7f, 'E', 'L', 'F', 0, 0})
                        .statusCode(),
                is(415));
    }

    @Test
    void lightsOfTheListAreThoseOfTheRecords() {
        Filed problem =
                town.manager.confirms(town.liaison.finds("会议多", "2023-03-20")).on("2023-04-10");
        town.liaison.plans(problem, "压减会议", "2023-06-30");
        town.manager.approvesPlan(problem).with("dueOn", "2023-09-30").on("2023-04-18");
        for (String light : List.of("GREY", "RED", "YELLOW", "GREEN")) {
            Response answer =
                    town.manager.asks().get("/v1/problems?light=" + light + "&orgCode=" + town.code + "&sort=-dueOn");
            assertThat(
                    answer.asString(), answer.jsonPath().getList("items.id").size(), is("RED".equals(light) ? 1 : 0));
        }
        Response overdue = town.manager
                .asks()
                .get("/v1/problems?overdue=true&labels=true&count=true&q=会议&ownerOrgCode=" + town.office);
        assertThat(overdue.asString(), overdue.jsonPath().getString("items[0].stateLabel"), is("整改中"));
        assertThat(overdue.jsonPath().getInt("total"), is(1));
    }

    /** A problem that waits for its acceptance. */
    private Filed closing() {
        Filed problem =
                town.manager.confirms(town.liaison.finds("会议多", "2023-03-20")).on("2023-04-10");
        town.liaison.plans(problem, "压减会议", "2023-06-30");
        town.manager.approvesPlan(problem).with("dueOn", "2023-09-30").on("2023-04-18");
        town.liaison.finishes(problem, 1, "2023-06-20");
        return town.liaison.submits(problem).on("2023-06-25");
    }

    private Filed ruleFor(Filed problem, String title) {
        Map<String, Object> form = Forms.rule(town.code, "NEW");
        form.put("title", title);
        form.put("problemIds", List.of(problem.id().toString()));
        return town.manager.draftsRule(form);
    }

    private Sheet out() {
        return Sheet.taken("/v1/problems", town.manager, "orgCode=" + town.code);
    }

    private static String row(String org, String foundOn, Map<String, String> more) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "问题类别",
                "其他问题",
                "问题来源",
                "自查自纠",
                "问题",
                "会议多",
                "具体问题表现",
                "一季度会议二十六次",
                "查摆日期",
                foundOn,
                "责任单位",
                org,
                "整改时限类型",
                "限期整改"));
        cells.putAll(more);
        return Stream.of(HEADS.split(",", -1))
                .map(head -> cells.getOrDefault(head, ""))
                .collect(Collectors.joining(","));
    }

    /** The file with one more cell of its only row filled in. */
    private static String with(String csv, String head, String value) {
        String[] lines = csv.split("\\R", -1);
        String[] cells = lines[1].split(",", -1);
        cells[List.of(lines[0].split(",", -1)).indexOf(head)] = value;
        return lines[0] + "\r\n" + String.join(",", cells);
    }

    private String exported() {
        Response answer = town.manager.asks().get("/v1/problems/export?format=CSV&orgCode=" + town.code);
        assertThat(answer.asString(), answer.statusCode(), is(200));
        return new String(answer.asByteArray(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static Response imports(Official official, String csv, boolean dryRun) {
        Response answer = sends(official, csv, dryRun);
        assertThat(answer.asString(), answer.statusCode(), is(200));
        return answer;
    }

    private static Response sends(Official official, String csv, boolean dryRun) {
        return official.asks()
                .contentType("multipart/form-data")
                .multiPart("file", "台账.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/v1/problems/import?dryRun=" + dryRun);
    }
}
