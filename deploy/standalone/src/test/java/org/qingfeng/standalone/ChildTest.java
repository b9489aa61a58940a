package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.embedded.Signals;

/** A child that is killed comes back and is named; a stopped one stays away. */
class ChildTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aKilledChildIsStartedAgainAndNamed() throws Exception {
        DataFolder folder = new DataFolder(Scratch.directory("child")).open();
        Child child = new Child(sleeper(folder.path()), folder, changed -> {});
        child.start();
        child.awaitReady();
        long first = pid(child);

        Signals.send("KILL", first);

        assertTrue(Signals.waitUntil(() -> child.status().restarts() == 1 && isReady(child), PATIENCE));
        assertTrue(String.valueOf(child.status().trouble()).contains("exit status 137"));
        long second = pid(child);
        child.stop();
        assertFalse(Signals.isRunning(first) || Signals.isRunning(second));
        assertEquals(PartState.STOPPED, child.status().state());
    }

    private static boolean isReady(Child child) {
        return child.status().state() == PartState.READY;
    }

    private static long pid(Child child) {
        Long pid = child.status().pid();
        if (pid == null) {
            throw new AssertionError("not running");
        }
        return pid;
    }

    /** A shell that says it is ready and ends when its standard input does. */
    private static Recipe sleeper(Path directory) {
        return new Recipe("sleeper", 1, List.of("sh", "-c", "echo ready; exec cat"), Map.of(), directory, "ready");
    }
}
