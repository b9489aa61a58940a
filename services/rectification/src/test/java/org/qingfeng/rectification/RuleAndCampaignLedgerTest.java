package org.qingfeng.rectification;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;

/** 建章立制台账 and 专项行动台账: drafted by a file, taken out, filled in further, and taken in again. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class RuleAndCampaignLedgerTest {
    private static final String RULES = "/v1/rules";
    private static final String CAMPAIGNS = "/v1/campaigns";

    private final Town town = Town.founded();

    @Test
    void aRuleIsDraftedByAFileReviewedAndIssuedByTheNext() {
        Filed problem = town.liaison.finds("会议多", "2023-03-20");
        Sheet drafts = rules(Map.of(
                "制度名称", "会议管理办法",
                "制度类型", "新建",
                "制定机关", town.code,
                "起草日期", "2023-05-08",
                "针对问题标识", problem.id().toString()));
        assertThat(drafts.sent(town.manager, true).jsonPath().getInt("created"), is(1));
        assertThat(outRules().rows(), is(0));
        drafts.by(town.manager);
        assertThat(outRules().by(town.manager).jsonPath().getInt("unchanged"), is(1));

        outRules()
                .with("审核日期", "2023-05-20")
                .with("印发日期", "2023-06-01")
                .with("施行日期", "2023-07-01")
                .by(town.otherManager);

        assertThat(outRules().cell("文号"), is("清河党发〔2023〕1号"));
        assertThat(outRules().cell("状态"), is("已印发"));
        assertThat(outRules().cell("针对问题标识"), is(problem.id().toString()));
        outRules()
                .with("施行日期", "2023-08-01")
                .sent(town.otherManager, false)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("not-by-ledger"));
    }

    @Test
    void everyBadRowOfRulesIsNamed() {
        Sheet bad = rules(
                Map.of("制度名称", "甲", "制度类型", "新建", "制定机关", "990777777000"),
                Map.of("制度名称", "乙", "制度类型", "新建", "制定机关", town.code, "针对问题标识", "第三个"),
                Map.of("制度名称", "丙", "制度类型", "新建", "制定机关", town.code, "起草日期", "2199-01-01"),
                Map.of("制度名称", "丁", "制度类型", "新建", "制定机关", town.code, "审核日期", "2023-05-20"));
        bad.sent(town.manager, false)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("rows[2].orgCode", "rows[3].problemIds", "rows[4].draftedOn", "rows[5]"))
                .body("violations.code", hasItem("proposer-cannot-confirm"));
        assertThat(outRules().rows(), is(0));
        bad.sent(town.liaison, false).then().statusCode(403);
    }

    @Test
    void aCampaignIsDraftedLaunchedAndConcludedByTheBook() {
        UUID head = UUID.randomUUID();
        campaigns(Map.of(
                        "专项行动名称", "整治形式主义",
                        "依据文件", "《工作方案》",
                        "主办机构", town.code,
                        "年度", "2023",
                        "开始日期", "2023-02-01",
                        "结束日期", "2023-12-31",
                        "参加单位", town.village + "、" + town.office,
                        "领导小组", "组长〔" + head + "〕",
                        "工作要点", "2023年要点",
                        "工作要点印发日期", "2023-02-03"))
                .by(town.manager);
        assertThat(outCampaigns().by(town.manager).jsonPath().getInt("unchanged"), is(1));
        assertThat(outCampaigns().cell("领导小组"), is("组长〔" + head + "〕"));
        outCampaigns()
                .with("启动日期", "2023-02-03")
                .sent(town.manager, false)
                .then()
                .statusCode(403)
                .body("violations.field", hasItem("rows[2]"));

        outCampaigns().with("启动日期", "2023-02-03").by(town.secretary);
        outCampaigns().with("办结日期", "2023-12-29").by(town.secretary);

        assertThat(outCampaigns().cell("状态"), is("已结束"));
        assertThat(outCampaigns().cell("未销号问题结转"), is("否"));
        assertThat(town.villageHead.asks().get(CAMPAIGNS).jsonPath().getString("items[0].title"), is("整治形式主义"));
    }

    @Test
    void everyBadRowOfCampaignsIsNamed() {
        Map<String, String> good = Map.of(
                "专项行动名称", "甲",
                "依据文件", "乙",
                "主办机构", town.code,
                "年度", "2023",
                "开始日期", "2023-02-01",
                "结束日期", "2023-12-31");
        Sheet bad = campaigns(
                with(good, "年度", "20233"),
                with(good, "参加单位", "东河村"),
                with(good, "领导小组", "组长周某"),
                with(good, "结束日期", "2023-01-01"),
                with(good, "工作要点文号", "清河党办〔2023〕1号"));
        bad.sent(town.manager, false)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "rows[2].year",
                                "rows[3].orgCodes",
                                "rows[4].leadingGroup",
                                "rows[5].endsOn",
                                "rows[6].planTitle"));
        assertThat(outCampaigns().rows(), is(0));
    }

    @Test
    void bothComeAsWorkbooksToo() {
        for (String path : new String[] {RULES, CAMPAIGNS}) {
            for (String file : new String[] {"/export?format=xlsx", "/import-template"}) {
                var answer = town.manager.asks().get(path + file).then().statusCode(200);
                answer.header("Content-Type", containsString("spreadsheetml"));
                byte[] bytes = answer.extract().asByteArray();
                assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII), is("PK"));
            }
        }
    }

    private static Map<String, String> with(Map<String, String> row, String head, String value) {
        Map<String, String> other = new HashMap<>(row);
        other.put(head, value);
        return other;
    }

    @SafeVarargs
    private Sheet rules(Map<String, String>... rows) {
        return Sheet.of(RULES, town.manager, rows);
    }

    @SafeVarargs
    private Sheet campaigns(Map<String, String>... rows) {
        return Sheet.of(CAMPAIGNS, town.manager, rows);
    }

    private Sheet outRules() {
        return Sheet.taken(RULES, town.manager, "orgCode=" + town.code);
    }

    private Sheet outCampaigns() {
        return Sheet.taken(CAMPAIGNS, town.manager, "orgCode=" + town.code);
    }
}
