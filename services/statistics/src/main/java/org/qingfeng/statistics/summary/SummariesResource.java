package org.qingfeng.statistics.summary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.statistics.values.Period;
import org.qingfeng.statistics.values.Questions;
import org.qingfeng.statistics.values.StatisticsRefusal;

/** The annual summary's numbers. */
@Path("/v1/summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "summaries", description = "年度总结 Annual summary")
@APIResponse(responseCode = "401", description = "未登录或令牌无效 No valid token")
@APIResponse(responseCode = "403", description = "角色无权 The role may not")
class SummariesResource {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;

    @Inject
    Summaries summaries;

    @Inject
    CampaignPeriod campaigns;

    @Inject
    Identity identity;

    @GET
    @Operation(
            operationId = "getSummary",
            summary = "年度总结的全部数字 All numbers of the annual summary",
            description = "按年度或按专项行动；尚未建立记录的数字标为 NOT_RECORDED，绝不写作 0。"
                    + " By year or by campaign; what is not recorded yet says NOT_RECORDED, never 0.")
    @APIResponse(responseCode = "200", description = "各部分的数字 The numbers by section")
    @APIResponse(responseCode = "400", description = "参数无效 Parameters are wrong")
    @APIResponse(responseCode = "404", description = "机构或专项行动不存在 No such organization or campaign")
    public SummaryView summary(
            @Parameter(
                            description = "机构代码；缺省为调用者的机构 Organization, the caller's own by default",
                            example = "990101103000")
                    @QueryParam("orgCode")
                    @Nullable
                    String orgCode,
            @Parameter(description = "年度 Year", example = "2023", schema = @Schema(type = SchemaType.INTEGER))
                    @QueryParam("year")
                    @Nullable
                    String year,
            @Parameter(description = "专项行动标识 Campaign", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("campaignId")
                    @Nullable
                    String campaignId) {
        List<Violation> wrong = new ArrayList<>();
        OrgCode org = Questions.organization(orgCode, identity.caller(), wrong);
        UUID campaign = Questions.campaign(campaignId, wrong);
        Integer asked = year(year, wrong);
        if (wrong.isEmpty() && (asked == null) == (campaign == null)) {
            wrong.add(Violation.at("year", StatisticsRefusal.YEAR_OR_CAMPAIGN));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return summaries.of(new Scope(org, period(asked, campaign), campaign, identity.caller()), asked);
    }

    private Period period(@Nullable Integer year, @Nullable UUID campaign) {
        if (year != null) {
            return Period.ofYear(year);
        }
        return campaigns
                .of(campaign == null ? new UUID(0, 0) : campaign)
                .orElseThrow(() -> new Refused(KitRefusal.NOT_FOUND));
    }

    private static @Nullable Integer year(@Nullable String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{4}") || Integer.parseInt(text) < FIRST_YEAR || Integer.parseInt(text) > LAST_YEAR) {
            wrong.add(Violation.at("year", StatisticsRefusal.PERIOD_OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR));
            return null;
        }
        return Integer.valueOf(text);
    }
}
