package org.qingfeng.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nothing outlives the process that started it. */
class TetherTest {
    @Test
    void aDatabaseProcessTakesItsServerWithItWhenTheParentsEndOfThePipeCloses() throws Exception {
        Path dir = Scratch.directory("tethered");
        Path password = Files.writeString(dir.resolve("password"), "a-super-password");
        String port = Integer.toString(FreePort.any());
        Process child = java(DatabaseProcess.class, dir.resolve("data").toString(), port, password.toString());
        assertEquals(DatabaseProcess.READY, firstLine(child));
        Postmaster server = new Postmaster(dir.resolve("data"));
        assertTrue(server.isAlive());

        child.getOutputStream().close();

        assertTrue(child.waitFor(40, TimeUnit.SECONDS));
        assertFalse(server.isAlive());
    }

    @Test
    void aDatabaseProcessEndsWhenItsServerIsKilled() throws Exception {
        Path dir = Scratch.directory("watched");
        Path password = Files.writeString(dir.resolve("password"), "a-super-password");
        String port = Integer.toString(FreePort.any());
        Process child = java(DatabaseProcess.class, dir.resolve("data").toString(), port, password.toString());
        assertEquals(DatabaseProcess.READY, firstLine(child));

        Signals.send("KILL", new Postmaster(dir.resolve("data")).pid().orElseThrow());

        assertTrue(child.waitFor(40, TimeUnit.SECONDS));
        assertEquals(1, child.exitValue());
    }

    @Test
    void anyMainClassCanBeTethered() throws Exception {
        Process child = java(TetheredMain.class, Sleeper.class.getName(), "hello");
        assertEquals("hello", firstLine(child));

        child.getOutputStream().close();

        assertTrue(child.waitFor(20, TimeUnit.SECONDS));
        assertTrue(Signals.waitUntil(() -> !Signals.isRunning(child.pid()), Duration.ofSeconds(5)));
    }

    /** A program that would never end by itself. */
    public static final class Sleeper {
        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println(arguments[0]);
            Thread.currentThread().join();
        }
    }

    private static Process java(Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String firstLine(Process child) throws Exception {
        return new BufferedReader(child.inputReader(StandardCharsets.UTF_8)).readLine();
    }
}
