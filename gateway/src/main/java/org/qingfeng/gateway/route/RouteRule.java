package org.qingfeng.gateway.route;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code routes.yaml}; what its columns mean is said there.
 *
 * @param context null means every context
 * @param pattern the row's path as a pattern over a service's path
 */
record RouteRule(
        @Nullable String context,
        Pattern pattern,
        Set<String> methods,
        TokenRule token,
        boolean anonymous,
        boolean form,
        boolean accessLog,
        boolean trace,
        boolean upload,
        boolean slow) {

    boolean fits(String context, String servicePath) {
        return (this.context == null || this.context.equals(context))
                && pattern.matcher(servicePath).matches();
    }

    boolean takes(String method) {
        return methods.contains(method);
    }

    /** A row as it is written. */
    record Written(
            @Nullable String context,
            String path,
            @Nullable Set<String> methods,
            @Nullable TokenRule token,
            boolean anonymous,
            boolean form,
            @Nullable Boolean accessLog,
            @Nullable Boolean trace,
            boolean upload,
            boolean slow) {

        RouteRule rule(Set<String> allMethods) {
            return new RouteRule(
                    context,
                    pattern(path),
                    methods == null ? allMethods : methods,
                    token == null ? TokenRule.NEEDED : token,
                    anonymous,
                    form,
                    accessLog == null || accessLog,
                    trace == null || trace,
                    upload,
                    slow);
        }

        private static Pattern pattern(String path) {
            StringBuilder regex = new StringBuilder();
            for (String segment : path.substring(1).split("/", -1)) {
                regex.append(
                        switch (segment) {
                            case "**" -> "(?:/[^/]*)*";
                            case "*" -> "/[^/]+";
                            default -> "/" + Pattern.quote(segment);
                        });
            }
            return Pattern.compile(regex.toString());
        }
    }
}
