package org.qingfeng.kit.attachment;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.qingfeng.kit.digest.Sha256;
import org.qingfeng.kit.problem.Refused;

/**
 * A file received and looked at, before any transaction is opened for it: a slow sender must not hold one open. Closing
 * it deletes the copy on disk.
 */
public final class Upload implements Closeable {
    public static final long MAX_BYTES = 20L * 1024 * 1024;

    private static final long MEBIBYTE = 1024L * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final FileName name;
    private final String mediaType;
    private final long size;
    private final byte[] sha256;

    private Upload(Path path, FileName name, String mediaType, long size, byte[] sha256) {
        this.path = path;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
    }

    /**
     * Reads the whole stream.
     *
     * @throws Refused when it is empty, too large, or no file that may be attached
     */
    public static Upload receive(String fileName, InputStream in) throws IOException {
        Path path = Files.createTempFile("attachment", ".upload");
        try {
            MessageDigest digest = Sha256.begun();
            long size = copy(in, path, digest);
            if (size == 0) {
                throw new Refused(AttachmentRefusal.ATTACHMENT_EMPTY);
            }
            FileName name = FileName.of(fileName);
            return new Upload(path, name, FileTypes.mediaTypeOf(path, name), size, digest.digest());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    public String fileName() {
        return name.value();
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    byte[] digest() {
        return sha256.clone();
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    private static long copy(InputStream in, Path path, MessageDigest digest) throws IOException {
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > MAX_BYTES) {
                    throw new Refused(AttachmentRefusal.ATTACHMENT_TOO_LARGE, MAX_BYTES / MEBIBYTE);
                }
                out.write(buffer, 0, n);
            }
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
