package org.qingfeng.gateway.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests the door takes. A quota may be used at once and grows back evenly over the window. */
@ConfigMapping(prefix = "qingfeng.gateway.rate")
public interface RateSettings {

    /** Seconds in which a quota grows back from nothing. */
    @WithDefault("10")
    int windowSeconds();

    /** Requests of one client (the token's subject) in a window. */
    @WithDefault("2000")
    int clientQuota();

    /** Requests without a valid token from one address in a window. */
    @WithDefault("200")
    int strangerQuota();

    /** Requests of all together in a window. */
    @WithDefault("50000")
    int totalQuota();

    /** Seconds in which a reporter's quota, and that of all reporters, grows back from nothing. */
    @WithDefault("600")
    int reporterWindowSeconds();

    /** Requests to the reporters' routes from one address in their window. */
    @WithDefault("30")
    int reporterQuota();

    /** Requests to the reporters' routes from all together in their window: what guessing receipts can reach. */
    @WithDefault("3000")
    int reporterTotalQuota();

    /** Clients and addresses remembered; beyond that the least recently seen are forgotten. */
    @WithDefault("100000")
    int maxClients();
}
