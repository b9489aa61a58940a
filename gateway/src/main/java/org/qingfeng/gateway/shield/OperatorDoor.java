package org.qingfeng.gateway.shield;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;

/** Health and metrics ({@code /q}) are for whoever runs the machine, not for whoever calls the API. */
@Singleton
public class OperatorDoor {

    private static final Set<String> OPEN = Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/metrics");

    private final OperatorSettings settings;

    OperatorDoor(OperatorSettings settings) {
        this.settings = settings;
    }

    /**
     * Whether this request may see {@code /q}. A request that was forwarded comes from a front proxy on this machine,
     * not from its operator.
     */
    public boolean admits(HttpServerRequest request, String path) {
        if (!OPEN.contains(path)) {
            return false;
        }
        return !settings.loopbackOnly() || (isLoopback(request) && !wasForwarded(request));
    }

    private static boolean isLoopback(HttpServerRequest request) {
        if (request.remoteAddress() == null || request.remoteAddress().hostAddress() == null) {
            return false;
        }
        InetAddress address = new InetSocketAddress(request.remoteAddress().hostAddress(), 0).getAddress();
        return address != null && address.isLoopbackAddress();
    }

    private static boolean wasForwarded(HttpServerRequest request) {
        return request.headers().contains("Forwarded") || request.headers().contains("X-Forwarded-For");
    }
}
