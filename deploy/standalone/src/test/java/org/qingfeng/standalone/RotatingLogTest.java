package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RotatingLogTest {
    @Test
    void aFullFileIsPutAsideAndTwoOldOnesAreKept() throws Exception {
        Path file = Scratch.directory("log").resolve("part.log");
        RotatingLog log = new RotatingLog(file, 6);
        for (int i = 1; i <= 5; i++) {
            log.append("line " + i);
        }
        assertEquals("line 5\n", Files.readString(file));
        assertEquals("line 4\n", Files.readString(file.resolveSibling("part.log.1")));
        assertEquals("line 3\n", Files.readString(file.resolveSibling("part.log.2")));
        assertFalse(Files.exists(file.resolveSibling("part.log.3")));
    }
}
