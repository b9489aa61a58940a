package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qingfeng.embedded.FreePort;
import org.qingfeng.embedded.JavaCommand;
import org.qingfeng.embedded.Signals;
import org.qingfeng.standalone.demo.Confidences;

/** The built product as a newcomer runs it: the demo twice, after a kill of everything, and nothing left at the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PORT = Integer.toString(FreePort.any());

    private static DataFolder folder;
    private static Path output;

    @BeforeAll
    static void freshInstallation() throws IOException {
        Path dir = Scratch.directory("demo");
        folder = new DataFolder(dir.resolve("data"));
        output = dir.resolve("output");
    }

    @AfterAll
    static void leaveNothingRunning() throws Exception {
        run("stop");
    }

    @Test
    @Order(1)
    void theDemosFiguresAgree() throws Exception {
        assertEquals(0, run("demo", "--port", PORT), DemoIT::said);
        assertTrue(said().contains("Every figure agrees"), DemoIT::said);
    }

    /** G3, F: what was confided is ciphertext wherever it lies, and whom it concerns is named in the directory only. */
    @Test
    @Order(2)
    void nothingThatWasConfidedIsReadableInDatabasesTopicsAndLogs() throws Exception {
        Remains remains = new Remains(folder);
        String topics = remains.topics();
        String logs = remains.logs();
        assertEquals(List.of(), Remains.in(topics, Confidences.told()));
        assertEquals(List.of(), Remains.in(logs, Confidences.told()));
        assertEquals(List.of(), Remains.in(topics, Confidences.concerned()));
        assertEquals(List.of(), Remains.in(logs, Confidences.concerned()));
        for (String context : Recipes.CONTEXTS) {
            String database = remains.database(context);
            assertEquals(List.of(), Remains.in(database, Confidences.told()), context);
            List<String> named = Remains.in(database, Confidences.concerned());
            assertEquals(context.equals("directory") ? Confidences.concerned().size() : 0, named.size(), context);
        }
        assertEquals(List.of("EXPULSION", "CONCLUDED"), Remains.in(topics, List.of("EXPULSION", "CONCLUDED")));
    }

    @Test
    @Order(3)
    void aSecondRunFindsTheDataAndDoublesNothing() throws Exception {
        assertEquals(0, run("stop"), DemoIT::said);
        assertEquals(List.of(), survivors());
        assertEquals(0, run("demo", "--port", PORT), DemoIT::said);
    }

    @Test
    @Order(4)
    void afterAKillOfEverythingItStartsAgainWithItsData() throws Exception {
        for (long pid : survivors()) {
            Signals.send("KILL", pid);
        }
        assertTrue(Signals.waitUntil(() -> survivors().isEmpty(), PATIENCE));
        assertEquals(0, run("demo", "--port", PORT), DemoIT::said);
    }

    @Test
    @Order(5)
    void nothingOutlivesASupervisorThatIsKilled() throws Exception {
        Signals.send("KILL", Status.ofRunning(folder).orElseThrow().supervisor());
        assertTrue(Signals.waitUntil(() -> survivors().isEmpty(), PATIENCE), () -> "left: " + survivors());
    }

    @Test
    @Order(6)
    void stopEndsEverything() throws Exception {
        assertEquals(0, run("start"), DemoIT::said);
        assertEquals(0, run("status", "--json"), DemoIT::said);
        assertEquals(0, run("stop"), DemoIT::said);
        assertEquals(List.of(), survivors());
    }

    /** Every process of the installation, the servers' own included. */
    private static List<Long> survivors() {
        String path = folder.path().toString();
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> pid != ProcessHandle.current().pid())
                .filter(Signals::isRunning)
                .filter(pid -> Signals.commandLine(pid).orElse("").contains(path))
                .toList();
    }

    /** Runs the built launcher as the script does. */
    private static int run(String... arguments) throws IOException, InterruptedException {
        Path target = Path.of("target").toAbsolutePath();
        String classPath = target.resolve("standalone.jar") + ":" + target.resolve("lib") + "/*";
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.path().toString()));
        List<String> flags =
                List.of("-Dqingfeng.home=" + target.resolve("../../..").normalize());
        Process process = new ProcessBuilder(JavaCommand.of(flags, classPath, Qingfeng.class.getName(), all))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()))
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after ten minutes: " + said());
        }
        return process.exitValue();
    }

    private static String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
