package org.qingfeng.compat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.Endpoint;

/**
 * What in an OpenAPI document would break a client of the released one. The comparison is openapi-diff's; it calls the
 * removal of an optional property compatible, which for a client that shows it, or sends it to a service that refuses
 * unknown fields, it is not: so missing properties are looked for as well.
 */
final class ApiBreaks {
    private final Set<String> found = new LinkedHashSet<>();
    private String operation = "document";

    private ApiBreaks() {}

    /** Sentences, none if a client of the released document can use the present one. */
    static List<String> between(String released, String present) {
        ApiBreaks breaks = new ApiBreaks();
        ChangedOpenApi changes = OpenApiCompare.fromContents(released, present);
        for (Endpoint missing : changes.getMissingEndpoints()) {
            breaks.found.add(missing.getMethod() + " " + missing.getPathUrl() + " was removed");
        }
        for (ChangedOperation changed : changes.getChangedOperations()) {
            breaks.operation = changed.getHttpMethod() + " " + changed.getPathUrl();
            breaks.walk("", changed);
        }
        breaks.found.addAll(NarrowedSchemas.between(released, present));
        if (changes.isIncompatible() && breaks.found.isEmpty()) {
            breaks.found.add("the document is not compatible with the released one");
        }
        return new ArrayList<>(breaks.found);
    }

    private void walk(String path, @Nullable Changed change) {
        if (change instanceof ChangedSchema schema) {
            walkSchema(path, schema);
        } else if (change instanceof ComposedChanged composed) {
            if (composed.isCoreChanged().isIncompatible()) {
                report(path, what(composed));
            }
            String here = path + place(composed);
            composed.getChangedElements().forEach(part -> walk(here, part));
        } else if (change != null && change.isIncompatible()) {
            report(
                    path,
                    change.getClass().getSimpleName().replace("Changed", "").toLowerCase(Locale.ROOT));
        }
    }

    private void walkSchema(String path, ChangedSchema schema) {
        schema.getMissingProperties().keySet().forEach(name -> found.add(say(path + "/" + name) + " was removed"));
        int before = found.size();
        schema.getChangedProperties().forEach((name, property) -> walk(path + "/" + name, property));
        walk(path + "[]", schema.getItems());
        for (Changed part : schema.getChangedElements()) {
            if (!(part instanceof ChangedSchema)) {
                walk(path, part);
            }
        }
        if (schema.isCoreChanged().isIncompatible() && found.size() == before) {
            report(path, "type, format or another keyword");
        }
    }

    private static String place(ComposedChanged change) {
        return change instanceof ChangedParameter parameter ? " parameter " + parameter.getName() : "";
    }

    private static String what(ComposedChanged change) {
        if (change instanceof ChangedApiResponse responses) {
            return "answers, without " + responses.getMissing().keySet();
        }
        if (change instanceof ChangedContent content) {
            return "media types, without " + content.getMissing().keySet();
        }
        return change.getClass().getSimpleName().replace("Changed", "").toLowerCase(Locale.ROOT);
    }

    private void report(String path, String what) {
        found.add(say(path) + " changed its " + what);
    }

    private String say(String path) {
        return operation + (path.isEmpty() ? "" : " " + path.strip());
    }
}
