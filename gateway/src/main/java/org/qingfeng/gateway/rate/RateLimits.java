package org.qingfeng.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Quotas for each client, for each address that calls without a valid token, and for all together; and on the reporters'
 * routes, for each address and for all reporters. An address is remembered in memory for its window and written nowhere.
 *
 * <p>Known clients are counted by who they are and not by where they sit, since a whole township office shares one address.
 */
@Singleton
public class RateLimits {

    private final RateSettings settings;
    private final Bucket total;
    private final Cache<String, Bucket> clients;
    private final Cache<String, Bucket> strangers;
    private final Cache<String, Bucket> reporters;
    private final Bucket allReporters;
    private final String policies;

    RateLimits(RateSettings settings) {
        this.settings = settings;
        this.total = bucket(settings.totalQuota(), settings.windowSeconds());
        this.clients = buckets(settings.windowSeconds());
        this.strangers = buckets(settings.windowSeconds());
        this.reporters = buckets(settings.reporterWindowSeconds());
        this.allReporters = bucket(settings.reporterTotalQuota(), settings.reporterWindowSeconds());
        this.policies = policy("client", settings.clientQuota()) + ", " + policy("total", settings.totalQuota());
    }

    /** The quotas as the {@code RateLimit-Policy} header states them. */
    public String policies() {
        return policies;
    }

    /** Takes one request out of what all together may ask. */
    public Grant total() {
        return take("total", total);
    }

    /** Takes one request of a known client. */
    public Grant client(String subject) {
        return take("client", clients.get(subject, unseen -> bucket(settings.clientQuota(), settings.windowSeconds())));
    }

    /** Takes one request that came without a valid token. */
    public Grant stranger(String address) {
        return take("address", strangerBucket(address));
    }

    /** Takes one request to a reporters' route, out of its address's quota and then out of that of all reporters. */
    public Grant reporter(String address) {
        Bucket own =
                reporters.get(address, unseen -> bucket(settings.reporterQuota(), settings.reporterWindowSeconds()));
        Grant grant = take("reporter", own);
        if (!grant.allowed()) {
            return grant;
        }
        Grant all = take("reporters", allReporters);
        return all.allowed() ? grant : all;
    }

    /** Whether this address has used up its tries; nothing is taken. */
    public boolean isExhausted(String address) {
        Bucket bucket = strangers.getIfPresent(address);
        return bucket != null && bucket.getAvailableTokens() <= 0;
    }

    private Bucket strangerBucket(String address) {
        return strangers.get(address, unseen -> bucket(settings.strangerQuota(), settings.windowSeconds()));
    }

    private static Grant take(String name, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Grant(
                name,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                roundedUp(probe.getNanosToWaitForRefill()),
                roundedUp(probe.getNanosToWaitForReset()));
    }

    private static long roundedUp(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }

    private static Bucket bucket(int quota, int seconds) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, Duration.ofSeconds(seconds)))
                .build();
    }

    private Cache<String, Bucket> buckets(int seconds) {
        return Caffeine.newBuilder()
                .maximumSize(settings.maxClients())
                // A bucket untouched for a window is full again, so forgetting it changes nothing.
                .expireAfterAccess(Duration.ofSeconds(seconds))
                .build();
    }

    private String policy(String name, int quota) {
        return "\"" + name + "\";q=" + quota + ";w=" + settings.windowSeconds();
    }
}
