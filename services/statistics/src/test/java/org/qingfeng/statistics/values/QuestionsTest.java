package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Context;
import org.qingfeng.statistics.catalogue.Heading;
import org.qingfeng.statistics.catalogue.Metric;

class QuestionsTest {
    private static final Caller VIEWER =
            new Caller("viewer", null, OrgCode.of("990403101000"), Set.of("viewer"), Set.of());
    private static final Metric WITHOUT_CAMPAIGN = Heading.metric("test.problems", "问题", "problems")
            .from(ProblemEvent.class)
            .on(ProblemEvent::foundOn)
            .basis("none");

    private final Questions questions = new Questions(
            new Catalogue(List.of(new Context(1, Topics.RECTIFICATION, List.of(), List.of(WITHOUT_CAMPAIGN)))));

    @Test
    void aCampaignGivenForAMetricWithoutCampaignsIsRefused() {
        QuestionParameters asked = asked();
        asked.campaignId = UUID.randomUUID().toString();

        Refused refused = assertThrows(Refused.class, () -> questions.of(asked, null, VIEWER));

        assertEquals(
                List.of(StatisticsRefusal.NOT_BY_CAMPAIGN),
                refused.violations().stream().map(Violation::refusal).toList());
        assertEquals(400, StatisticsRefusal.NOT_BY_CAMPAIGN.status());
    }

    @Test
    void theSameQuestionHasTheSameFingerprintOnEveryReplica() {
        assertEquals(
                "[test.problems] 990403101000 false Period[from=2023-01-01, to=2023-12-31] null []",
                questions.of(asked(), null, VIEWER).fingerprint());
    }

    private static QuestionParameters asked() {
        QuestionParameters asked = new QuestionParameters();
        asked.metric = List.of("test.problems");
        asked.from = "2023-01-01";
        asked.to = "2023-12-31";
        return asked;
    }
}
