package org.qingfeng.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** The page behind a problem's {@code type}: what it means and what to do, in both languages. */
@Singleton
public class ProblemPages {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s · 清风</title></head><body>
            <h1>%1$s</h1><p><code>%2$s</code> · HTTP %3$d</p><p>%4$s%5$s</p>
            <section lang="en"><h2>%6$s</h2><p>%7$s%8$s</p></section>
            </body></html>
            """;

    private final ProblemTexts texts;

    ProblemPages(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Shows the page of this code; false when there is none. */
    public boolean show(HttpServerRequest request, String code) {
        Fault fault = ProblemTexts.byCode(code);
        if (fault == null) {
            return false;
        }
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(page(fault));
        return true;
    }

    private String page(Fault fault) {
        Wording zh = texts.of(fault, Language.ZH);
        Wording en = texts.of(fault, Language.EN);
        return PAGE.formatted(
                zh.title(),
                fault.code(),
                fault.status(),
                zh.detail(),
                zh.remedy(),
                en.title(),
                en.detail(),
                en.remedy());
    }
}
