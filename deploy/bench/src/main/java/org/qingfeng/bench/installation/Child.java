package org.qingfeng.bench.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One process of an installation, with the command, directory and environment that it was started with. */
public record Child(long pid, List<String> command, Path directory, Map<String, String> environment) {
    private static final String PORT = "QUARKUS_HTTP_PORT";

    /** Empty lists for a process that is gone or belongs to somebody else. */
    static Child of(long pid) {
        Map<String, String> environment = new HashMap<>();
        for (String entry : strings(pid, "environ")) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                environment.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return new Child(pid, strings(pid, "cmdline"), directory(pid), environment);
    }

    /**
     * Another process like this one, on another port. It ends when we do, since we hold its standard input.
     *
     * @param log where it prints to
     */
    public Process twin(int port, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put(PORT, String.valueOf(port));
        return builder.start();
    }

    private static Path directory(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(pid), "cwd"));
        } catch (IOException e) {
            return Path.of("/");
        }
    }

    public String setting(String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException("process " + pid + " was started without " + name);
        }
        return value;
    }

    public int port() {
        return Integer.parseInt(setting(PORT));
    }

    boolean names(String text) {
        return command.stream().anyMatch(a -> a.contains(text));
    }

    /**
     * A service's application lies in {@code <service>/target/quarkus-app}. A process that is only about to become one stands
     * there already, but still with its parent's environment.
     */
    boolean isApplication(String name) {
        return directory.endsWith(Path.of(name, "target", "quarkus-app")) && environment.containsKey(PORT);
    }

    private static List<String> strings(long pid, String file) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("/proc", String.valueOf(pid), file));
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.isEmpty() ? List.of() : List.of(text.split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
