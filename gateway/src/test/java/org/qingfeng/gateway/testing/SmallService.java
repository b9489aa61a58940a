package org.qingfeng.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service in a hundred lines: says what reached it, and misbehaves on request. */
final class SmallService {

    private static final int CHUNK = 64 * 1024;
    private static final int EXPORT_CHUNKS = 480;

    private final String name;
    private final Vertx vertx = Vertx.vertx();
    private @Nullable HttpServerRequest stalled;

    SmallService(String name) {
        this.name = name;
    }

    int start() {
        HttpServer server = vertx.createHttpServer().requestHandler(this::receive);
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void receive(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.putHeader("Server", "small").putHeader("X-Frame-Options", "ALLOWALL");
        switch (Objects.requireNonNull(request.path())) {
            case "/v1/never" -> request.resume();
            case "/v1/hang-up" -> request.connection().close();
            case "/v1/openapi.json" -> response.end(document());
            case "/v1/things/1" ->
                response.putHeader("ETag", "\"7\"")
                        .putHeader("Content-Length", "9")
                        .end();
            case "/v1/refused" -> refuse(response);
            case "/v1/nothing" -> response.setStatusCode(204).end();
            case "/v1/things/export" -> export(response.setChunked(true), EXPORT_CHUNKS);
            case "/v1/stalled/import" -> stalled = request.pause();
            case "/v1/go-on" -> goOn(response);
            default -> echo(request);
        }
    }

    private static void refuse(HttpServerResponse response) {
        response.headers().add("WWW-Authenticate", "Bearer").add("WWW-Authenticate", "Bearer");
        response.setStatusCode(401).end();
    }

    private void goOn(HttpServerResponse response) {
        echo(Objects.requireNonNull(stalled).resume());
        response.end();
    }

    private void export(HttpServerResponse response, int chunksLeft) {
        if (chunksLeft == 0) {
            response.end();
            return;
        }
        response.write(Buffer.buffer(new byte[CHUNK])).onSuccess(written -> export(response, chunksLeft - 1));
    }

    private void echo(HttpServerRequest request) {
        MessageDigest digest = sha256();
        long[] bytes = new long[1];
        request.handler(part -> {
            bytes[0] += part.length();
            digest.update(part.getBytes());
        });
        request.endHandler(end -> {
            JsonObject headers = new JsonObject();
            request.headers()
                    .forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
            request.response()
                    .setStatusCode("POST".equals(request.method().name()) ? 201 : 200)
                    .putHeader("Location", "/v1/things/1")
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("bytes", bytes[0])
                            .put("sha256", HexFormat.of().formatHex(digest.digest()))
                            .toBuffer());
        });
    }

    private Buffer document() {
        try (InputStream json = SmallService.class.getResourceAsStream("/" + name + "-openapi.json")) {
            return Buffer.buffer(Objects.requireNonNull(json).readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
