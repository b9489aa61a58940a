package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The gateway, as any other system calls it: tokens, versions, keys for repeats. */
final class Door {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 60;
    private static final long PAUSE_MILLIS = 500;
    private static final String REASON = URLEncoder.encode("办理所需", StandardCharsets.UTF_8);

    private final String url;
    private final Mint mint;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<Official, String> tokens = new ConcurrentHashMap<>();

    Door(String url, Mint mint) {
        this.url = url;
        this.mint = mint;
    }

    /** The record has moved on since it was seen (412). */
    static final class Stale extends IOException {
        private static final long serialVersionUID = 1;

        Stale(String message) {
            super(message);
        }
    }

    /** An answer of 2xx, with the version that a next step must name. */
    record Answer(JsonNode body, @Nullable String version) {}

    Answer get(Official by, String path) throws IOException, InterruptedException {
        Answer answer = send(by, "GET", path, null, null, null);
        if (answer == null) {
            throw new IOException("404 for " + path);
        }
        return answer;
    }

    /** Empty if there is no such record. */
    Optional<Answer> find(Official by, String path) throws IOException, InterruptedException {
        return Optional.ofNullable(send(by, "GET", path, null, null, null));
    }

    Answer post(Official by, String path, JsonNode body, String key, @Nullable String version)
            throws IOException, InterruptedException {
        Answer answer = send(by, "POST", path, body, key, version);
        if (answer == null) {
            throw new IOException("404 for " + path);
        }
        return answer;
    }

    String link(String path) {
        return url + path;
    }

    /** What another service does not know yet it will know in a moment; so a few refusals are worth another try. */
    private @Nullable Answer send(
            Official by,
            String method,
            String path,
            @Nullable JsonNode body,
            @Nullable String key,
            @Nullable String version)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<byte[]> response =
                    client.send(request(by, method, path, body, key, version), HttpResponse.BodyHandlers.ofByteArray());
            int status = response.statusCode();
            if (status / 100 == 2) {
                JsonNode parsed =
                        response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
                return new Answer(parsed, response.headers().firstValue("ETag").orElse(null));
            }
            if (status == 404 && method.equals("GET")) {
                return null;
            }
            if (status == 412) {
                throw new Stale(path + " has moved on");
            }
            if (attempt == MOST_TRIES || !isWorthAnotherTry(response)) {
                throw new IOException("%s %s by %s is answered %d: %s"
                        .formatted(method, path, by.role(), status, text(response.body())));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private HttpRequest request(
            Official by,
            String method,
            String path,
            @Nullable JsonNode body,
            @Nullable String key,
            @Nullable String version)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(link(path))).timeout(TIMEOUT).header("Accept-Language", "zh-CN");
        if (!by.isThePublic()) {
            request.header("Authorization", "Bearer " + tokenOf(by));
        }
        if (method.equals("GET")) {
            // What is protected is read with a reason, which stays in the journal.
            request.header("X-Audit-Reason", REASON);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body == null) {
            return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private String tokenOf(Official by) throws IOException {
        String token = tokens.get(by);
        if (token == null) {
            token = mint.token(by.role(), by.org(), by.person(), by.name());
            tokens.put(by, token);
        }
        return token;
    }

    private static boolean isWorthAnotherTry(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        return status == 429
                || status == 503
                || (status == 422 && text(response.body()).contains("not-known-here"));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
