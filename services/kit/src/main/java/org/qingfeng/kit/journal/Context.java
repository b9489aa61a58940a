package org.qingfeng.kit.journal;

import io.smallrye.config.ConfigMapping;

/** Which context this service is: the second word of its topic, of its event types and of its database. */
@ConfigMapping(prefix = "qingfeng")
public interface Context {
    /** {@code rectification} */
    String context();
}
