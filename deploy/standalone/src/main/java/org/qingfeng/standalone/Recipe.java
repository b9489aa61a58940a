package org.qingfeng.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to start a child.
 *
 * @param readyLine what it prints when it is ready; null if its health address says so
 */
record Recipe(
        String name,
        int port,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        @Nullable String readyLine) {

    String health() {
        return "http://127.0.0.1:" + port + "/q/health/ready";
    }

    /** Never shows the environment: it holds passwords. */
    @Override
    public String toString() {
        return name + " on port " + port;
    }
}
