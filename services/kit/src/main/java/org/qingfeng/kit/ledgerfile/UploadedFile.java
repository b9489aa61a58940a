package org.qingfeng.kit.ledgerfile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file put aside on disk, so that its size is known before anything in it is read and none of it fills the memory. */
final class UploadedFile implements Closeable {
    private static final int LOOKED_AT = 8192;
    private static final long MEBIBYTE = 1024L * 1024;

    private final Path path;

    private UploadedFile(Path path) {
        this.path = path;
    }

    static UploadedFile receive(InputStream in, Limits limits) throws IOException {
        UploadedFile file = new UploadedFile(Files.createTempFile("ledger", ".upload"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[LOOKED_AT];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > limits.bytes()) {
                    throw new FileRefused(LedgerFault.FILE_TOO_LARGE, limits.bytes() / MEBIBYTE);
                }
                out.write(buffer, 0, n);
            }
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    void read(RowSink sink, Limits limits) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (startsWith(start, 'P', 'K')) {
            XlsxReader.read(path, sink, limits);
        } else if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused(LedgerFault.OLD_OR_ENCRYPTED);
        } else if (hasZero(start)) {
            throw new FileRefused(LedgerFault.NOT_A_LEDGER);
        } else {
            CsvReader.read(path, sink);
        }
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
