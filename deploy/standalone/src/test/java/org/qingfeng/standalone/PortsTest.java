package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.qingfeng.embedded.FreePort;

/** Ports stay the same over restarts; the one people know is never changed silently. */
class PortsTest {
    @Test
    void innerPortsAreKeptUntilSomebodyElseTakesThem() throws Exception {
        DataFolder folder = new DataFolder(Scratch.directory("inner")).open();
        int first = Ports.of(folder).inner("database");
        assertEquals(first, Ports.of(folder).inner("database"));
        try (ServerSocket stranger = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertNotEquals(stranger.getLocalPort(), Ports.of(folder).inner("database"));
        }
    }

    @Test
    void theGatewaysPortIsAskedForOnceAndKept() throws Exception {
        DataFolder folder = new DataFolder(Scratch.directory("gateway")).open();
        int asked = FreePort.any();
        assertEquals(asked, Ports.of(folder).gateway(asked));
        assertEquals(asked, Ports.of(folder).gateway(null));
    }

    @Test
    void aTakenGatewayPortIsOneSentence() throws Exception {
        DataFolder folder = new DataFolder(Scratch.directory("taken")).open();
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = stranger.getLocalPort();
            Sentence refused =
                    assertThrows(Sentence.class, () -> Ports.of(folder).gateway(port));
            assertTrue(String.valueOf(refused.getMessage()).contains("Port " + port + " is taken"));
        }
    }
}
