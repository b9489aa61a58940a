package org.qingfeng.gateway.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Quotas of strangers and of all together, which a running door could only show by being exhausted. */
class RateLimitsTest {

    private final RateLimits limits = new RateLimits(new Settings(3_600, 2, 3, 5, 600, 2, 5, 10));

    @Test
    void anAddressThatShowedTooManyBadTokensIsExhausted() {
        for (int i = 0; i < 3; i++) {
            assertFalse(limits.isExhausted("192.0.2.1"));
            assertTrue(limits.stranger("192.0.2.1").allowed());
        }
        assertTrue(limits.isExhausted("192.0.2.1"));
        assertFalse(limits.isExhausted("192.0.2.2"));
        Grant refused = limits.stranger("192.0.2.1");
        assertFalse(refused.allowed());
        assertEquals(1_200, refused.retrySeconds());
    }

    @Test
    void allTogetherHaveOneQuota() {
        for (int i = 0; i < 5; i++) {
            assertTrue(limits.total().allowed());
        }
        assertFalse(limits.total().allowed());
    }

    @Test
    void reportersHaveQuotasOfTheirOwn() {
        assertTrue(limits.reporter("192.0.2.1").allowed());
        assertTrue(limits.reporter("192.0.2.1").allowed());
        Grant refused = limits.reporter("192.0.2.1");
        assertFalse(refused.allowed());
        assertEquals("reporter", refused.policy());
        assertEquals(300, refused.retrySeconds());
        assertTrue(limits.stranger("192.0.2.1").allowed());
    }

    @Test
    void guessingFromManyAddressesEndsAtTheQuotaOfAllReporters() {
        for (int i = 1; i <= 5; i++) {
            assertTrue(limits.reporter("192.0.2." + i).allowed());
        }
        Grant refused = limits.reporter("192.0.2.6");
        assertFalse(refused.allowed());
        assertEquals("reporters", refused.policy());
    }

    private record Settings(
            int windowSeconds,
            int clientQuota,
            int strangerQuota,
            int totalQuota,
            int reporterWindowSeconds,
            int reporterQuota,
            int reporterTotalQuota,
            int maxClients)
            implements RateSettings {}
}
