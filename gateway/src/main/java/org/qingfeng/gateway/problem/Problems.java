package org.qingfeng.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;

/** Words refusals as {@code application/problem+json}, in the language the client asked for. */
@Singleton
public class Problems {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The header with the API's version. */
    public static final String VERSION_HEADER = "API-Version";

    /** The version of the API that the services' answers and the merged document state. */
    public static final String VERSION = "1.0.0";

    private static final String NO_STORE = "no-store";

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The body of a refusal. */
    public Buffer body(HttpServerRequest request, Fault fault, String traceId) {
        Wording wording = texts.of(fault, language(request));
        return new JsonObject()
                .put("type", "/problems/" + fault.code())
                .put("title", wording.title())
                .put("status", fault.status())
                .put("detail", wording.detail() + wording.remedy())
                .put("instance", request.path())
                .put("traceId", traceId)
                .toBuffer();
    }

    /** The body of a refusal of what never became a request; in Chinese, since nobody could say otherwise. */
    public byte[] bodyWithoutRequest(Fault fault) {
        Wording wording = texts.of(fault, Language.ZH);
        return new JsonObject()
                .put("type", "/problems/" + fault.code())
                .put("title", wording.title())
                .put("status", fault.status())
                .put("detail", wording.detail() + wording.remedy())
                .toBuffer()
                .getBytes();
    }

    /** The language a refusal of this request is worded in, as a tag. */
    public String languageTag(HttpServerRequest request) {
        return language(request).tag();
    }

    /** Answers with a refusal; headers already set on the response stay. */
    public void answer(HttpServerRequest request, Fault fault, String traceId) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(fault.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Content-Language", languageTag(request))
                .putHeader(VERSION_HEADER, VERSION)
                .putHeader("Cache-Control", NO_STORE)
                .end(body(request, fault, traceId));
    }

    private static Language language(HttpServerRequest request) {
        return Language.preferredBy(request.getHeader("Accept-Language"));
    }
}
