package org.qingfeng.kit.labels;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Locale;

/** Whether the present request asks for labels, and in which language. */
@ApplicationScoped
class WantedLabels {
    enum Language {
        NONE,
        CHINESE,
        ENGLISH
    }

    @Inject
    CurrentVertxRequest current;

    Language language() {
        RoutingContext request;
        try {
            request = current.getCurrent();
        } catch (ContextNotActiveException e) {
            return Language.NONE;
        }
        if (request == null || !"true".equals(request.request().getParam("labels"))) {
            return Language.NONE;
        }
        String accepted = request.request().getHeader("Accept-Language");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en")
                ? Language.ENGLISH
                : Language.CHINESE;
    }
}
