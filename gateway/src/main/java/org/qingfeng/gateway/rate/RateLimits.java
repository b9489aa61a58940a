package org.qingfeng.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Three quotas: one for each client, one for each address that calls without a valid token, one for all together.
 *
 * <p>Known clients are counted by who they are and not by where they sit, since a whole township office shares one address.
 */
@Singleton
public class RateLimits {

    private final RateSettings settings;
    private final Bucket total;
    private final Cache<String, Bucket> clients;
    private final Cache<String, Bucket> strangers;
    private final String policies;

    RateLimits(RateSettings settings) {
        this.settings = settings;
        this.total = bucket(settings.totalQuota());
        this.clients = buckets();
        this.strangers = buckets();
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
        return take("client", clients.get(subject, unseen -> bucket(settings.clientQuota())));
    }

    /** Takes one request that came without a valid token. */
    public Grant stranger(String address) {
        return take("address", strangerBucket(address));
    }

    /** Whether this address has used up its tries; nothing is taken. */
    public boolean isExhausted(String address) {
        Bucket bucket = strangers.getIfPresent(address);
        return bucket != null && bucket.getAvailableTokens() <= 0;
    }

    private Bucket strangerBucket(String address) {
        return strangers.get(address, unseen -> bucket(settings.strangerQuota()));
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

    private Bucket bucket(int quota) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(quota).refillGreedy(quota, Duration.ofSeconds(settings.windowSeconds())))
                .build();
    }

    private Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(settings.maxClients())
                // A bucket untouched for a window is full again, so forgetting it changes nothing.
                .expireAfterAccess(Duration.ofSeconds(settings.windowSeconds()))
                .build();
    }

    private String policy(String name, int quota) {
        return "\"" + name + "\";q=" + quota + ";w=" + settings.windowSeconds();
    }
}
