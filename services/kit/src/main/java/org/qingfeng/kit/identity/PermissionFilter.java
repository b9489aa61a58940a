package org.qingfeng.kit.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Asks the matrix before creates and lists. What names a record ({@code {id}} or {@code {code}} in its path) is asked
 * after the record was loaded, since "not visible" (404) comes before "not permitted" (403).
 */
class PermissionFilter {
    private final ConcurrentHashMap<Method, String> operations = new ConcurrentHashMap<>();

    @Inject
    Identity identity;

    @Inject
    Permissions permissions;

    @Inject
    RequestedOperation requested;

    @ServerRequestFilter(priority = 3000)
    void check(ContainerRequestContext context, ResourceInfo resource, UriInfo uri) {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getPackageName().startsWith("org.qingfeng")) {
            return;
        }
        String operationId = operations.computeIfAbsent(method, PermissionFilter::operationId);
        requested.is(operationId);
        if (method.isAnnotationPresent(Open.class)) {
            return;
        }
        Caller caller = identity.caller();
        if (uri.getPathParameters().isEmpty()) {
            permissions.demand(caller, operationId);
        }
    }

    private static String operationId(Method method) {
        @Nullable Operation operation = method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty() ? method.getName() : operation.operationId();
    }
}
