package org.qingfeng.standalone;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.qingfeng.embedded.FreePort;

/** Loopback ports of an installation: free ones, chosen once and kept, so that addresses stay the same. */
final class Ports {
    private static final String GATEWAY = "gateway";
    private static final int USUAL = 8080;

    private final Path file;
    private final Properties known = new Properties();

    private Ports(Path file) {
        this.file = file;
    }

    static Ports of(DataFolder folder) throws IOException {
        Ports ports = new Ports(folder.run("ports.properties"));
        if (Files.exists(ports.file)) {
            try (var in = Files.newBufferedReader(ports.file)) {
                ports.known.load(in);
            }
        }
        return ports;
    }

    /** The kept port if it is still free, else another one. */
    int inner(String part) throws IOException {
        String kept = known.getProperty(part);
        if (kept != null && FreePort.isFree(Integer.parseInt(kept))) {
            return Integer.parseInt(kept);
        }
        return keep(part, FreePort.any());
    }

    /** The gateway's: as asked, else as before, else the usual one. It is an address people know, so it is not evaded. */
    int gateway(@Nullable Integer asked) throws IOException {
        int port = asked != null ? asked : Integer.parseInt(known.getProperty(GATEWAY, Integer.toString(USUAL)));
        if (!FreePort.isFree(port)) {
            throw new Sentence(
                    "端口 %d 已被占用，请用 --port 另选。".formatted(port),
                    "Port %d is taken by another program; choose another with --port.".formatted(port));
        }
        return keep(GATEWAY, port);
    }

    private int keep(String part, int port) throws IOException {
        known.setProperty(part, Integer.toString(port));
        try (Writer out = Files.newBufferedWriter(file)) {
            known.store(out, null);
        }
        return port;
    }
}
