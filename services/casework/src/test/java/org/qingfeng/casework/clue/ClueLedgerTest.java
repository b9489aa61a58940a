package org.qingfeng.casework.clue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Official;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;

/** 问题线索台账 in and out: the official form with its dispositions, both ways. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class ClueLedgerTest {
    /** The heads of the official export with three dispositions: 50 (domain D.3). */
    private static final String OFFICIAL = "是否单位|填报单位名称|填报单位代码|统计标识|线索编码|人员编码|被反映人|工作单位及职务|是否国家监察对象|职级|"
            + "挽回经济损失|收缴涉案金额|办理机关|主要问题线索|备注|民族|出生年月|人大代表|政协委员|处置情况报告|入党时间|干部管理权限|受理时间|"
            + "处置方式1批准时间|处置方式1统计时间|处置方式1一级|处置方式1二级|处置方式2批准时间|处置方式2统计时间|处置方式2一级|处置方式2二级|"
            + "处置方式3批准时间|处置方式3统计时间|处置方式3一级|处置方式3二级|案件来源|违纪行为|是否与本人核实|是否党员|监察对象二级分类|"
            + "是否非党员非监察对象|非党员非监察对象二级分类|职务犯罪行为|其他违法犯罪行为|组织措施统计时间|上级交办|分管科室|删除状态|创建时间|更新时间";

    private final ClueOffice office = new ClueOffice();
    private final Somebody subject = office.villager("江南岸");

    @Test
    void theExportHasTheFiftyOfficialColumnsInTheirOrder() {
        office.unfounded(subject);
        List<String> heads = List.of(exported(office.secretary)
                .split("\r?\n")[0]
                .replace("\uFEFF", "")
                .split(","));

        List<String> official = List.of(OFFICIAL.split("\\|"));
        assertThat(official.size(), is(50));
        assertThat(heads.stream().filter(official::contains).toList(), is(official));
    }

    @Test
    void aRowOfTheOfficialFormPlaysItsDispositionsWithTheirStatisticalDates() {
        Map<String, String> row = row();
        row.put("处置方式1批准时间", "2023-03-15");
        row.put("处置方式1统计时间", "2023-04-01");
        row.put("处置方式1一级", "谈话函询");
        row.put("处置方式1二级", "函询");
        row.put("处置方式2批准时间", "2023-05-10");
        row.put("处置方式2一级", "初步核实");
        row.put("处置方式3批准时间", "2023-06-20");
        row.put("处置方式3一级", "予以了结");
        row.put("处置方式3二级", "失实了结");
        row.put("民族", "汉族");

        assertThat(imports(office.secretary, csv(row)).jsonPath().getInt("created"), is(1));

        Filed clue = first();
        assertThat(clue.state(), is("CONCLUDED"));
        assertThat(clue.get("conclusion"), is("UNFOUNDED"));
        assertThat(clue.seen().getList("dispositions.method"), contains("INQUIRY", "VERIFY", "CLOSE"));
        assertThat(clue.get("subjects[0].name"), is("江南岸"));
        assertThat(exported(office.secretary), containsString("2023-04-01"));
        assertThat(exported(office.secretary), containsString("汉族"));
    }

    @Test
    void anExportIsTakenInAgainUnchangedAndAChangedRowChanges() {
        office.unfounded(subject);
        office.disposes(office.assigned("UPPER", "2023-04-03", subject), "2023-04-20", "VERIFY");
        String file = exported(office.secretary);

        Response again = imports(office.secretary, file);
        assertThat(again.asString(), again.jsonPath().getInt("unchanged"), is(2));

        Response changed = imports(office.secretary, file.replace("2023-04-20,,初步核实", "2023-04-21,,初步核实"));
        assertThat(changed.asString(), changed.statusCode(), is(422));
        assertThat(changed.jsonPath().getList("violations.code"), hasItem("line-stands"));
    }

    @Test
    void aBadRowIsNamedAndNothingIsStored() {
        Map<String, String> row = row();
        row.put("处置方式2批准时间", "2023-05-10");
        row.put("处置方式2一级", "初步核实");
        Response refused = imports(office.secretary, csv(row));

        assertThat(refused.statusCode(), is(422));
        assertThat(refused.jsonPath().getString("violations[0].field"), containsString("rows[2]"));
        assertThat(refused.jsonPath().getList("violations.code"), hasItem("line-incomplete"));
        assertThat(
                office.secretary.asks().get("/v1/clues?count=true").jsonPath().getInt("total"), is(0));
    }

    @Test
    void anExportNeedsAReasonAndShowsAnOfficerOnlyWhatWasGivenToHim() {
        office.unfounded(subject);
        assertThat(office.secretary.asks().get("/v1/clues/export?format=csv").statusCode(), is(400));
        assertThat(exported(office.lead), containsString("江南岸"));
        assertThat(exported(office.other), not(containsString("江南岸")));
        assertThat(imports(office.lead, csv(row())).statusCode(), is(403));
    }

    private Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("人员编码", subject.id().toString());
        row.put("被反映人", subject.name());
        row.put("工作单位及职务", "委员");
        row.put("是否国家监察对象", "是");
        row.put("职级", "农村、企业等其他人员");
        row.put("主要问题线索", "反映惠民项目公示不及时");
        row.put("受理时间", "2023-02-20");
        row.put("案件来源", "监督检查发现");
        row.put("是否党员", "是");
        row.put("归属单位", subject.orgCode());
        return row;
    }

    /** The row under all heads of the ledger. */
    private String csv(Map<String, String> row) {
        String heads = exported(office.secretary).split("\r?\n")[0].replace("\uFEFF", "");
        String cells = Arrays.stream(heads.split(","))
                .map(head -> row.getOrDefault(head, ""))
                .collect(Collectors.joining(","));
        return heads + "\n" + cells + "\n";
    }

    private Filed first() {
        Filed clue = new Filed(
                ClueOffice.CLUES,
                JsonPath.from("{\"id\":\""
                        + office.secretary.asks().get("/v1/clues").jsonPath().getString("items[0].id") + "\"}"));
        office.secretary.reads(clue);
        return clue;
    }

    private static String exported(Official official) {
        Response answer =
                official.asks().header("X-Audit-Reason", "%E6%A0%B8%E5%AF%B9").get("/v1/clues/export?format=csv");
        assertThat(answer.asString(), answer.statusCode(), is(200));
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private static Response imports(Official official, String csv) {
        return official.asks()
                .contentType("multipart/form-data")
                .multiPart("file", "clues.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/v1/clues/import");
    }
}
