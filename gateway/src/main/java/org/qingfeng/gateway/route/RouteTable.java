package org.qingfeng.gateway.route;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code routes.yaml}, read once at start. */
@Singleton
class RouteTable {

    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final List<RouteRule> rules;

    RouteTable() {
        try (InputStream yaml = RouteTable.class.getResourceAsStream("/routes.yaml")) {
            List<RouteRule.Written> rows =
                    new YAMLMapper().readValue(Objects.requireNonNull(yaml), new TypeReference<>() {});
            this.rules = rows.stream().map(row -> row.rule(METHODS)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("routes.yaml", unreadable);
        }
    }

    /** The row for this request, or null when no row has path and method. */
    @Nullable
    RouteRule find(String context, String servicePath, String method) {
        for (RouteRule rule : rules) {
            if (rule.takes(method) && rule.fits(context, servicePath)) {
                return rule;
            }
        }
        return null;
    }

    /** Whether the path is known with another method. */
    boolean knows(String context, String servicePath) {
        return rules.stream().anyMatch(rule -> rule.fits(context, servicePath));
    }
}
