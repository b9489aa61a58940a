package org.qingfeng.kit.backbone;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** Settings as a service would have them, with some keys set. */
public final class Settings {
    private Settings() {}

    public static <T> T of(Class<T> mapping, String context, Map<String, String> keys) {
        Map<String, String> all = new HashMap<>(keys);
        all.put("qingfeng.context", context);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .withDefaultValues(all)
                .build()
                .getConfigMapping(mapping);
    }
}
