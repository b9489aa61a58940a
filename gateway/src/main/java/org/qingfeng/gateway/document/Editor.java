package org.qingfeng.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingfeng.gateway.route.Upstreams;

/** Fetches the services' documents and keeps the merged one; a service that is away keeps its last known part. */
@Singleton
class Editor {

    private static final Logger LOG = Logger.getLogger(Editor.class);
    private static final int OK = 200;

    private final Vertx vertx;
    private final Upstreams upstreams;
    private final ObjectMapper mapper;
    private final DocumentSettings settings;
    private final ObjectNode frame = frame();
    private final Map<String, ObjectNode> lastKnown = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Future<Edition>> underWay = new AtomicReference<>();
    private volatile @Nullable Edition current;

    Editor(Vertx vertx, Upstreams upstreams, ObjectMapper mapper, DocumentSettings settings) {
        this.vertx = vertx;
        this.upstreams = upstreams;
        this.mapper = mapper;
        this.settings = settings;
    }

    /** The document to show now. */
    Future<Edition> current() {
        Edition known = current;
        if (known == null || (!known.missing().isEmpty() && known.isOlderThan(settings.retrySeconds()))) {
            return renew();
        }
        if (known.isOlderThan(settings.refreshSeconds())) {
            renew();
        }
        return Future.succeededFuture(known);
    }

    private Future<Edition> renew() {
        Future<Edition> running = underWay.get();
        if (running != null && !running.isComplete()) {
            return running;
        }
        List<Future<Void>> fetches =
                upstreams.addresses().keySet().stream().map(this::fetch).toList();
        Future<Edition> renewed = Future.join(fetches).transform(all -> vertx.executeBlocking(this::edit, false));
        underWay.set(renewed);
        return renewed;
    }

    private Edition edit() {
        List<String> missing = upstreams.addresses().keySet().stream()
                .filter(context -> !lastKnown.containsKey(context))
                .toList();
        Edition edition = Edition.of(Merge.of(frame, new TreeMap<>(lastKnown)), missing, mapper);
        current = edition;
        return edition;
    }

    private Future<Void> fetch(String context) {
        return upstreams
                .request(Objects.requireNonNull(upstreams.addresses().get(context)), settings.fetchMillis())
                .compose(request -> send(request.setURI("/v1/openapi.json")))
                .<Void>map(body -> {
                    keep(context, body);
                    return null;
                })
                .onFailure(away -> LOG.debugf("no document of %s: %s", context, away.getMessage()));
    }

    private static Future<Buffer> send(HttpClientRequest request) {
        return request.putHeader("Accept", "application/json").send().compose(Editor::body);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == OK ? response.body() : Future.failedFuture("answered " + response.statusCode());
    }

    private void keep(String context, Buffer body) {
        try {
            JsonNode document = mapper.readTree(body.getBytes());
            if (document instanceof ObjectNode object
                    && object.path("openapi").asText().startsWith("3.")) {
                lastKnown.put(context, object);
            }
        } catch (IOException unreadable) {
            LOG.warnf("the document of %s is no JSON", context);
        }
    }

    private static ObjectNode frame() {
        try (InputStream yaml = Editor.class.getResourceAsStream("/openapi-frame.yaml")) {
            return (ObjectNode) new YAMLMapper().readTree(Objects.requireNonNull(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("openapi-frame.yaml", unreadable);
        }
    }
}
