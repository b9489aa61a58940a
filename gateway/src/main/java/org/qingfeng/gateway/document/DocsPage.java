package org.qingfeng.gateway.document;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.qingfeng.gateway.shield.SecurityHeaders;

/** Swagger UI from its own archive, with our start page: every file local, no script or style inside the page. */
@Singleton
class DocsPage {

    private static final String PATH = "/api/docs";
    private static final Map<String, String> OURS = Map.of(
            "index.html",
            "text/html; charset=utf-8",
            "start.js",
            "text/javascript; charset=utf-8",
            "docs.css",
            "text/css; charset=utf-8");
    private static final Map<String, String> OF_SWAGGER_UI = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png");

    private final Vertx vertx;

    DocsPage(Vertx vertx) {
        this.vertx = vertx;
    }

    boolean show(HttpServerRequest request, String path) {
        if (path.equals(PATH)) {
            request.response()
                    .setStatusCode(308)
                    .putHeader("Location", PATH + "/")
                    .end();
            return true;
        }
        if (!path.startsWith(PATH + "/")) {
            return false;
        }
        String file = path.equals(PATH + "/") ? "index.html" : path.substring(PATH.length() + 1);
        if (OURS.containsKey(file)) {
            send(request, "/docs/" + file, OURS.get(file));
        } else if (OF_SWAGGER_UI.containsKey(file)) {
            send(request, swaggerUi() + file, OF_SWAGGER_UI.get(file));
        } else {
            return false;
        }
        return true;
    }

    private void send(HttpServerRequest request, String resource, @Nullable String mediaType) {
        SecurityHeaders.forPages(request.response().headers());
        request.response().putHeader("Content-Type", mediaType).putHeader("Cache-Control", "public, max-age=3600");
        vertx.executeBlocking(() -> read(resource), false)
                .onSuccess(content -> request.response().end(content))
                .onFailure(missing -> request.response().setStatusCode(500).end());
    }

    private static Buffer read(String resource) throws IOException {
        try (InputStream content = DocsPage.class.getResourceAsStream(resource)) {
            return Buffer.buffer(Objects.requireNonNull(content, resource).readAllBytes());
        }
    }

    /** The archive keeps its files under its version, which only its own POM properties tell. */
    private static String swaggerUi() {
        try (InputStream pom =
                DocsPage.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(pom));
            return "/META-INF/resources/webjars/swagger-ui/" + properties.getProperty("version") + "/";
        } catch (IOException unreadable) {
            throw new IllegalStateException("swagger-ui", unreadable);
        }
    }
}
