package org.qingfeng.gateway.route;

import org.jspecify.annotations.Nullable;

/**
 * An address of the API taken apart: {@code /api/rectification/v1/problems} is context {@code rectification} and service
 * path {@code /v1/problems}.
 */
record Target(String context, String servicePath) {

    static final String ROOT = "/api/";
    private static final String VERSION = "/v1";

    /** Null when the path is not of the form {@code /api/<context>/v1} or {@code /api/<context>/v1/…}. */
    static @Nullable Target of(String path) {
        int end = path.indexOf('/', ROOT.length());
        if (!path.startsWith(ROOT) || end < 0) {
            return null;
        }
        String servicePath = path.substring(end);
        boolean versioned = servicePath.startsWith(VERSION)
                && (servicePath.length() == VERSION.length() || servicePath.charAt(VERSION.length()) == '/');
        return versioned ? new Target(path.substring(ROOT.length(), end), servicePath) : null;
    }

    /** What stands before the service's own path on the outside. */
    String prefix() {
        return ROOT + context;
    }
}
