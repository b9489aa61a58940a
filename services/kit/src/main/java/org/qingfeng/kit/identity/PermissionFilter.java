package org.qingfeng.kit.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Asks the matrix before creates and lists. What names a record ({@code {id}} or {@code {code}} in its path) is asked
 * after the record was loaded, since "not visible" (404) comes before "not permitted" (403).
 */
class PermissionFilter {
    private final ConcurrentHashMap<Asked, String> operations = new ConcurrentHashMap<>();

    /** A method that several resources inherit is another operation of each. */
    private record Asked(Class<?> resource, Method method) {}

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
        String operationId = operations.computeIfAbsent(
                new Asked(resource.getResourceClass(), method),
                asked -> OperationId.of(asked.method(), asked.resource()));
        requested.is(operationId);
        if (method.isAnnotationPresent(Open.class)) {
            return;
        }
        Caller caller = identity.caller();
        if (uri.getPathParameters().isEmpty()) {
            permissions.demand(caller, operationId);
        }
    }
}
