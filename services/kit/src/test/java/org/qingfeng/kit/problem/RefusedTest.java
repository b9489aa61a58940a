package org.qingfeng.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedTest {
    @Test
    void theEarliestReasonInTheOrderOfAnswersLeads() {
        Refused refused = new Refused(List.of(
                Violation.of(KitRefusal.TRANSITION_NOT_ALLOWED, "CLOSED"),
                Violation.at("on", KitRefusal.DATE_IN_FUTURE, "2023-12-31"),
                Violation.of(KitRefusal.STALE, 4)));
        assertEquals(KitRefusal.DATE_IN_FUTURE, refused.leading().refusal());
        assertTrue(refused.comesBefore(428));
        assertFalse(new Refused(KitRefusal.DUPLICATE, "x").comesBefore(412));
    }

    @Test
    void saysItInChineseAndInEnglish() {
        Violation violation = Violation.at("on", KitRefusal.DATE_IN_FUTURE, "2023-12-31");
        assertEquals("业务日期不能晚于今天（2023-12-31）", violation.message(false));
        assertEquals("The business date may not be later than today (2023-12-31)", violation.message(true));
    }

    @Test
    void anApostropheIsNoMessageFormatQuote() {
        assertEquals("date-in-future", KitRefusal.DATE_IN_FUTURE.code());
        assertEquals(
                "it's 1,000",
                Violation.of(KitRefusal.INVALID_VALUE, "it's 1,000").message(true));
    }
}
