package org.qingfeng.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * The merged document as it was at one moment.
 *
 * @param missing contexts whose document could never be had so far
 * @param builtNanos {@link System#nanoTime()} when it was built
 */
record Edition(Buffer json, Buffer yaml, String etag, List<String> missing, long builtNanos) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Edition of(ObjectNode document, List<String> missing, ObjectMapper mapper) {
        try {
            Buffer json = Buffer.buffer(mapper.writeValueAsBytes(document));
            String etag = "\"" + Integer.toHexString(json.hashCode()) + "-" + json.length() + "\"";
            return new Edition(json, Buffer.buffer(YAML.writeValueAsBytes(document)), etag, missing, System.nanoTime());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    boolean isOlderThan(long seconds) {
        return System.nanoTime() - builtNanos > seconds * 1_000_000_000L;
    }
}
