package org.qingfeng.kit.attachment;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads a file's chunks one after the other; never more than one is in memory. */
final class ChunkStream extends InputStream {
    private static final String NEXT = "SELECT bytes FROM attachment_chunk WHERE attachment_id = ? AND n = ?";

    private final Connection connection;
    private final UUID id;
    private long left;
    private int next;
    private InputStream chunk = InputStream.nullInputStream();

    ChunkStream(Connection connection, UUID id, long size) {
        this.connection = connection;
        this.id = id;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int n = chunk.read(bytes, from, length);
        while (n < 0 && left > 0) {
            chunk = new ByteArrayInputStream(fetch());
            n = chunk.read(bytes, from, length);
        }
        return n;
    }

    private byte[] fetch() throws IOException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setObject(1, id);
            select.setInt(2, next++);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new EOFException("attachment " + id + " has no chunk " + (next - 1));
                }
                byte[] bytes = row.getBytes(1);
                left -= bytes.length;
                return bytes;
            }
        } catch (SQLException e) {
            throw new IOException("attachment " + id, e);
        }
    }
}
