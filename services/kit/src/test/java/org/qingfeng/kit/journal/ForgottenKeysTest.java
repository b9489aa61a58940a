package org.qingfeng.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.TestContext;

class ForgottenKeysTest {
    private static final TestContext CONTEXT = Backbone.context("forgetting");

    @Test
    void forgetsKeysAfterADayAndNoSooner() throws SQLException {
        keyUsed("yesterday", "24 hours 1 minute");
        keyUsed("today", "23 hours 59 minutes");

        assertEquals(1, new ForgottenKeys(CONTEXT.relay()).forget());
        assertEquals(List.of("today"), CONTEXT.column("SELECT key FROM command"));
    }

    private static void keyUsed(String key, String ago) {
        CONTEXT.asSuperuser("INSERT INTO command (caller, key, digest, at, status) VALUES ('officer', '" + key
                + "', '\\x00', now() - interval '" + ago + "', 201)");
    }
}
