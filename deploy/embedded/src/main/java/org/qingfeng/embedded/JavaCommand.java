package org.qingfeng.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM of the same Java as this one. */
public final class JavaCommand {
    /** The client of PostgreSQL needs next to nothing; its process is only there to hold the server. */
    public static final List<String> DATABASE_FLAGS = small("48m", "-XX:TieredStopAtLevel=1");

    /** What a broker of a few dozen partitions lives on. */
    public static final List<String> BROKER_FLAGS = small("192m");

    private JavaCommand() {}

    public static List<String> of(List<String> flags, String classPath, Class<?> main, String... arguments) {
        return of(flags, classPath, main.getName(), List.of(arguments));
    }

    public static List<String> of(List<String> flags, String classPath, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-cp");
        command.add(classPath);
        command.add(main);
        command.addAll(arguments);
        return command;
    }

    private static List<String> small(String heap, String... more) {
        List<String> flags = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-Xmx" + heap,
                // Several logging back-ends may be on a test's class path; this one needs no set-up.
                "-Dslf4j.provider=org.slf4j.jul.JULServiceProvider"));
        flags.addAll(List.of(more));
        return List.copyOf(flags);
    }
}
