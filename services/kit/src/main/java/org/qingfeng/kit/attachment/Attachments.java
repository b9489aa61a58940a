package org.qingfeng.kit.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;

/**
 * The attachments of this service's records. Every method works on the caller's connection, inside a transaction whose
 * scope is set: what the caller does not see is not there.
 */
@ApplicationScoped
public class Attachments {
    static final int CHUNK = 256 * 1024;

    private static final String INSERT = """
            INSERT INTO attachment (id, owner_id, org_code, visible_to, file_name, media_type, size, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_CHUNK =
            "INSERT INTO attachment_chunk (attachment_id, n, bytes) VALUES (?, ?, ?)";
    private static final String COLUMNS = "SELECT id, file_name, media_type, size, sha256 FROM attachment ";
    private static final String BY_ID = COLUMNS + "WHERE id = ?";
    private static final String BY_OWNER = COLUMNS + "WHERE owner_id = ? ORDER BY id";
    private static final String MOVE = "UPDATE attachment SET org_code = ?, visible_to = ? WHERE owner_id = ?";

    /** Stores a received file for its record, in the transaction of the record's own step. */
    public Attachment store(Connection connection, UUID ownerId, OrgCode org, List<String> visibleTo, Upload upload)
            throws SQLException, IOException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setObject(2, ownerId);
            insert.setString(3, org.value());
            insert.setArray(4, connection.createArrayOf("text", visibleTo.toArray()));
            insert.setString(5, upload.fileName());
            insert.setString(6, upload.mediaType());
            insert.setLong(7, upload.size());
            insert.setBytes(8, upload.digest());
            insert.executeUpdate();
        }
        storeChunks(connection, id, upload);
        return new Attachment(
                id,
                upload.fileName(),
                upload.mediaType(),
                upload.size(),
                HexFormat.of().formatHex(upload.digest()));
    }

    /** Receives and stores in one go, where the bytes are already at hand. */
    public Attachment store(
            Connection connection,
            UUID ownerId,
            OrgCode org,
            List<String> visibleTo,
            String fileName,
            InputStream bytes)
            throws SQLException, IOException {
        try (Upload upload = Upload.receive(fileName, bytes)) {
            return store(connection, ownerId, org, visibleTo, upload);
        }
    }

    /** What is known of a file; empty when there is none that the caller sees. */
    public Optional<Attachment> find(Connection connection, UUID id) throws SQLException {
        List<Attachment> found = query(connection, BY_ID, id);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The files of a record, in the order in which they came. */
    public List<Attachment> list(Connection connection, UUID ownerId) throws SQLException {
        return query(connection, BY_OWNER, ownerId);
    }

    /**
     * The bytes of a file, fetched chunk by chunk while they are read: the connection and its transaction must stay open
     * until then. Empty when there is none that the caller sees.
     */
    public Optional<InputStream> open(Connection connection, UUID id) throws SQLException {
        return find(connection, id).map(file -> new ChunkStream(connection, id, file.size()));
    }

    /** Lets a record's files follow it to another organization, or to other addressees. */
    public void move(Connection connection, UUID ownerId, OrgCode org, List<String> visibleTo) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setString(1, org.value());
            move.setArray(2, connection.createArrayOf("text", visibleTo.toArray()));
            move.setObject(3, ownerId);
            move.executeUpdate();
        }
    }

    private static void storeChunks(Connection connection, UUID id, Upload upload) throws SQLException, IOException {
        try (InputStream in = upload.open();
                PreparedStatement insert = connection.prepareStatement(INSERT_CHUNK)) {
            int n = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                insert.setObject(1, id);
                insert.setInt(2, n++);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
            }
        }
    }

    private static List<Attachment> query(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            List<Attachment> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Attachment(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getLong(4),
                            HexFormat.of().formatHex(rows.getBytes(5))));
                }
            }
            return found;
        }
    }
}
