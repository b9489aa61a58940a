package org.qingfeng.kit.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qingfeng.contracts.OrgCode;

/** On a real PostgreSQL, as the application's role, which owns nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentsTest {
    private static final OrgCode TOWN = OrgCode.of("990101103000");
    private static final OrgCode OTHER_TOWN = OrgCode.of("990101104000");
    private static final OrgCode VILLAGE = OrgCode.of("990101103201");

    private final Attachments attachments = new Attachments();
    private final EmbeddedPostgres postgres;
    private final UUID owner = UUID.randomUUID();
    private Connection connection;

    AttachmentsTest() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        connection = postgres.getPostgresDatabase().getConnection();
    }

    @BeforeAll
    void migrate() throws IOException, SQLException {
        try (InputStream sql = getClass().getResourceAsStream("/db/kit/V0_2__attachment.sql");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE sample_app");
            statement.execute(new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${app}", "sample_app"));
        }
        connection.close();
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        actAs(TOWN);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private void actAs(OrgCode org) throws SQLException {
        String settings = "SELECT set_config('role', 'sample_app', true), set_config('app.lo', ?, true),"
                + " set_config('app.hi', ?, true), set_config('app.codes', ?, true)";
        try (PreparedStatement set = connection.prepareStatement(settings)) {
            set.setString(1, org.from());
            set.setString(2, org.until());
            set.setString(3, org.value() + "," + org.value() + "/");
            set.execute();
        }
    }

    private Attachment stored(byte[] bytes, List<String> visibleTo) throws SQLException, IOException {
        return attachments.store(connection, owner, TOWN, visibleTo, "依据.pdf", new ByteArrayInputStream(bytes));
    }

    private static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 5);
        return bytes;
    }

    @Test
    void whatIsStoredIsReadBackWhole() throws Exception {
        for (int size : List.of(5, Attachments.CHUNK, Attachments.CHUNK + 1, 3 * Attachments.CHUNK + 17)) {
            byte[] bytes = pdf(size);
            Attachment file = stored(bytes, List.of());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            Attachment expected = new Attachment(
                    file.id(), "依据.pdf", "application/pdf", size, HexFormat.of().formatHex(digest));
            assertEquals(expected, file);
            assertEquals(expected, attachments.find(connection, file.id()).orElseThrow());
            try (InputStream in = attachments.open(connection, file.id()).orElseThrow()) {
                assertArrayEquals(bytes, in.readAllBytes());
            }
        }
        assertEquals(4, attachments.list(connection, owner).size());
    }

    @Test
    void anotherOrganizationSeesNeitherFileNorBytes() throws Exception {
        Attachment file = stored(pdf(100), List.of());
        actAs(OTHER_TOWN);
        assertTrue(attachments.find(connection, file.id()).isEmpty());
        assertTrue(attachments.open(connection, file.id()).isEmpty());
        assertTrue(attachments.list(connection, owner).isEmpty());
        assertEquals(0, chunksSeen());
        actAs(TOWN);
        assertEquals(1, chunksSeen());
    }

    @Test
    void whoIsAddressedSeesTheFile() throws Exception {
        Attachment file = stored(pdf(100), List.of(VILLAGE.value()));
        actAs(VILLAGE);
        assertEquals(file, attachments.find(connection, file.id()).orElseThrow());
        assertEquals(1, chunksSeen());
    }

    @Test
    void filesFollowTheirRecord() throws Exception {
        Attachment file = stored(pdf(100), List.of());
        attachments.move(connection, owner, VILLAGE, List.of());
        actAs(VILLAGE);
        assertEquals(List.of(file), attachments.list(connection, owner));
    }

    @Test
    void nobodyStoresOutsideHisScopeOrDeletes() throws Exception {
        actAs(OTHER_TOWN);
        assertThrows(SQLException.class, () -> stored(pdf(100), List.of()));
        connection.rollback();
        actAs(TOWN);
        try (Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("DELETE FROM attachment"));
        }
    }

    private int chunksSeen() throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM attachment_chunk")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
