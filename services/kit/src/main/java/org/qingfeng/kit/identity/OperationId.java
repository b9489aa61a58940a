package org.qingfeng.kit.identity;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * How an operation is called in the matrix and in the OpenAPI document: as its annotation says, or, where every ledger
 * inherits it and no annotation could name them all, after its path: {@code POST /v1/problems/import} is importProblems.
 */
public final class OperationId {
    private static final String TEMPLATE = "import-template";

    private OperationId() {}

    static String of(Method method, Class<?> resource) {
        @Nullable Operation operation = method.getAnnotation(Operation.class);
        if (operation != null && !operation.operationId().isEmpty()) {
            return operation.operationId();
        }
        @Nullable Path records = resource.getAnnotation(Path.class);
        @Nullable Path step = method.getAnnotation(Path.class);
        return records == null || step == null ? method.getName() : ofPath(records.value() + step.value());
    }

    /** {@code /v1/rule-parameters/import-template} is templateRuleParameters. */
    public static String ofPath(String path) {
        String[] segments = path.split("/", -1);
        String last = segments[segments.length - 1];
        StringBuilder id = new StringBuilder(TEMPLATE.equals(last) ? "template" : last);
        for (String word : records(path).split(" ", -1)) {
            id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return id.toString();
    }

    /** What the records of a path are called, {@code rule parameters}. */
    public static String records(String path) {
        return path.split("/", -1)[2].replace('-', ' ');
    }
}
