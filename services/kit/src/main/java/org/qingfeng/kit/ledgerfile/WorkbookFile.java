package org.qingfeng.kit.ledgerfile;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook's zip, opened with suspicion: what it is made of is looked at before anything is inflated, and what is
 * inflated is counted. Parts that we do not read are never inflated, so that they cost nothing.
 */
final class WorkbookFile implements Closeable {
    private static final List<String> ACTIVE =
            List.of("vbaproject", "vbadata", "macrosheets/", "activex/", "embeddings/", "dialogsheets/", "ctrlprops/");
    private static final List<String> LINKING = List.of("externallinks/", "connections.xml", "querytables/");

    private final ZipFile zip;
    private final Limits limits;
    private long inflated;

    private WorkbookFile(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static WorkbookFile open(Path path, Limits limits) throws IOException {
        WorkbookFile file;
        try {
            file = new WorkbookFile(new ZipFile(path.toFile()), limits);
        } catch (ZipException e) {
            throw new FileRefused(LedgerFault.BROKEN);
        }
        try {
            file.inspect();
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileRefused(LedgerFault.BROKEN);
        }
        return new Counted(zip.getInputStream(entry), entry.getCompressedSize());
    }

    List<String> relationParts() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".rels"))
                .toList();
    }

    private void inspect() throws FileRefused {
        if (zip.size() > limits.entries()) {
            throw new FileRefused(LedgerFault.INFLATES_TOO_MUCH);
        }
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            if (!names.add(name)) {
                throw new FileRefused(LedgerFault.BROKEN);
            }
            refuse(name.toLowerCase(Locale.ROOT));
        }
        if (!has(WorkbookParts.WORKBOOK)) {
            throw new FileRefused(LedgerFault.NOT_A_LEDGER);
        }
    }

    private static void refuse(String name) throws FileRefused {
        if (ACTIVE.stream().anyMatch(name::contains)) {
            throw new FileRefused(LedgerFault.MACROS);
        }
        if (LINKING.stream().anyMatch(name::contains)) {
            throw new FileRefused(LedgerFault.EXTERNAL_LINK);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is inflated, of this part and of all together, and ends where it is too much. */
    private final class Counted extends InputStream {
        private static final long SMALL = 1024L * 1024;

        private final InputStream in;
        private final long stored;
        private long ofThis;

        Counted(InputStream in, long stored) {
            this.in = in;
            this.stored = Math.max(1, stored);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = readOrRefuse(bytes, from, length);
            if (n > 0) {
                inflated += n;
                ofThis += n;
                boolean bomb = ofThis > SMALL && ofThis / stored > limits.ratio();
                if (bomb || inflated > limits.inflatedBytes()) {
                    throw new FileRefused(LedgerFault.INFLATES_TOO_MUCH);
                }
            }
            return n;
        }

        private int readOrRefuse(byte[] bytes, int from, int length) throws IOException {
            try {
                return in.read(bytes, from, length);
            } catch (ZipException | EOFException e) {
                throw new FileRefused(LedgerFault.BROKEN);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
