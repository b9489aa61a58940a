package org.qingfeng.statistics.projection;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;

/** Kafka's headers as text; of a name that stands twice the last one counts. */
final class Headers {
    private Headers() {}

    static Map<String, String> of(org.apache.kafka.common.header.Headers headers) {
        Map<String, String> texts = new HashMap<>();
        for (Header header : headers) {
            byte[] value = header.value();
            texts.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
