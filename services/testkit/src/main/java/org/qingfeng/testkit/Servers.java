package org.qingfeng.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingfeng.embedded.BrokerProcess;
import org.qingfeng.embedded.DatabaseProcess;
import org.qingfeng.embedded.EmbeddedDatabase;
import org.qingfeng.embedded.JavaCommand;
import org.qingfeng.embedded.PrivateFiles;

/**
 * PostgreSQL and the broker as child processes of the test JVM: they outlive an application that Quarkus closes with its
 * class loader, end with the JVM, and can be killed.
 */
final class Servers {
    private Servers() {}

    static void start(Facts facts) throws IOException {
        EmbeddedDatabase.stopLeftOver(facts.dir().resolve("database"));
        remove(facts.dir().resolve("database"));
        remove(facts.dir().resolve("broker"));
        Process database = launch(facts, "database", database(facts));
        Process broker = launch(facts, "broker", broker(facts));
        awaitReady(facts, "database", database);
        awaitReady(facts, "broker", broker);
    }

    static void startDatabase(Facts facts) throws IOException {
        awaitReady(facts, "database", launch(facts, "database", database(facts)));
    }

    static void startBroker(Facts facts) throws IOException {
        awaitReady(facts, "broker", launch(facts, "broker", broker(facts)));
    }

    private static List<String> database(Facts facts) throws IOException {
        return JavaCommand.of(
                JavaCommand.DATABASE_FLAGS,
                System.getProperty("java.class.path"),
                DatabaseProcess.class,
                facts.dir().resolve("database").toString(),
                Integer.toString(facts.databasePort()),
                secret(facts, "super").toString());
    }

    private static List<String> broker(Facts facts) throws IOException {
        return JavaCommand.of(
                JavaCommand.BROKER_FLAGS,
                System.getProperty("java.class.path"),
                BrokerProcess.class,
                facts.dir().resolve("broker").toString(),
                Integer.toString(facts.brokerPort()),
                Installation.login(facts).username(),
                secret(facts, "kafka").toString());
    }

    private static Path secret(Facts facts, String whose) throws IOException {
        return PrivateFiles.write(
                facts.dir().resolve(whose + ".password"), facts.password(whose).getBytes(StandardCharsets.UTF_8));
    }

    private static Process launch(Facts facts, String name, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        facts.dir().resolve(name + ".log").toFile()))
                .start();
        Files.writeString(facts.dir().resolve(name + ".pid"), Long.toString(process.pid()));
        // Holds on to the process: once collected, it would close the pipe that keeps the child alive.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-" + name));
        return process;
    }

    private static void awaitReady(Facts facts, String name, Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.equals(DatabaseProcess.READY)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("the " + name + " ended instead of starting; see "
                    + facts.dir().resolve(name + ".log"));
        }
    }

    private static void remove(Path dir) throws IOException {
        if (!Files.exists(dir)) {
            return;
        }
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
