package org.qingfeng.kit.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.TestContext;

/** The wrapping key is exchanged, and every text stays readable. */
class RotationTest {
    private static final OrgCode TOWN = OrgCode.of("990101103000");
    private static final TestContext CONTEXT = Backbone.context("rotation");

    private final UUID record = UUID.randomUUID();
    private final DataKey key = DataKey.fresh(record);
    private final byte[] sealed = key.encrypt("群众反映".getBytes(StandardCharsets.UTF_8), "content");

    @BeforeEach
    void clean() {
        CONTEXT.asSuperuser("DELETE FROM record_key");
    }

    @Test
    void aHigherGenerationReadsTheEarlierOnesAndWrapsThemAnew() throws Exception {
        WrappingKeys first = generation(1);
        store(new DataKeys(first));
        WrappingKeys second = generation(2);
        assertEquals("群众反映", read(new DataKeys(second)));

        assertEquals(1, new Rewrapping(CONTEXT.relay(), second).all());

        assertEquals(List.of("2"), CONTEXT.column("SELECT key_id FROM record_key"));
        assertEquals("群众反映", read(new DataKeys(second)));
        assertThrows(
                IllegalStateException.class, () -> read(new DataKeys(first)), "the earlier key opens nothing more");
        assertEquals(0, new Rewrapping(CONTEXT.relay(), second).all(), "and nothing is left to do");
    }

    @Test
    void aKeyOfAFileIsRetiredOnceEverythingIsWrappedAnew() throws Exception {
        KeysetHandle old = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        KeysetHandle both = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        KeysetHandle alone = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(both.getPrimary().getKey())
                        .withFixedId(both.getPrimary().getId())
                        .makePrimary())
                .build();
        store(new DataKeys(file(old)));
        assertNotEquals(0, new Rewrapping(CONTEXT.relay(), file(both)).all());

        assertEquals("群众反映", read(new DataKeys(file(alone))));
    }

    @Test
    void aWrappedKeyOpensNoOtherRecord() throws Exception {
        DataKeys keys = new DataKeys(generation(1));
        store(keys);
        UUID other = UUID.randomUUID();
        CONTEXT.asSuperuser("UPDATE record_key SET record_id = '" + other + "'");
        try (Connection connection = scoped(TOWN)) {
            assertThrows(IllegalStateException.class, () -> keys.find(connection, other));
        }
    }

    @Test
    void anotherOrganizationFindsNoKey() throws Exception {
        DataKeys keys = new DataKeys(generation(1));
        store(keys);
        try (Connection connection = scoped(OrgCode.of("990101104000"))) {
            assertEquals(null, keys.find(connection, record));
        }
    }

    private static WrappingKeys generation(int n) {
        return TestKeys.wrapping(Map.of("qingfeng.protection.generation", Integer.toString(n)));
    }

    private static WrappingKeys file(KeysetHandle set) throws IOException, GeneralSecurityException {
        Path file = Backbone.directory().resolve("wrapping.json");
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(set, InsecureSecretKeyAccess.get()));
        return TestKeys.wrapping(Map.of("qingfeng.protection.key-set-file", file.toString()));
    }

    private void store(DataKeys keys) throws SQLException {
        try (Connection connection = scoped(TOWN)) {
            keys.store(connection, List.of(new DataKeys.Fresh(record, key, TOWN.value(), new String[0])));
            connection.commit();
        }
    }

    private String read(DataKeys keys) throws SQLException {
        try (Connection connection = scoped(TOWN)) {
            DataKey found = Objects.requireNonNull(keys.find(connection, record));
            return new String(found.decrypt(sealed, "content"), StandardCharsets.UTF_8);
        }
    }

    private static Connection scoped(OrgCode org) throws SQLException {
        Connection connection = CONTEXT.app().getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement set = connection.prepareStatement(
                "SELECT set_config('app.lo', ?, true), set_config('app.hi', ?, true), set_config('app.codes', ?, true)")) {
            set.setString(1, org.from());
            set.setString(2, org.until());
            set.setString(3, org.value());
            set.execute();
        }
        return connection;
    }
}
