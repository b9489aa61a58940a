package org.qingfeng.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories that only their owner may read. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** Makes the directory, and takes everybody else's rights on it away if it is there already. */
    public static Path directory(Path dir) throws IOException {
        Files.createDirectories(dir);
        Files.setPosixFilePermissions(dir, OWNER_DIRECTORY);
        return dir;
    }

    /** Writes a file that is complete and of mode 600 from the moment it can be seen. */
    public static Path write(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                file.getFileName().toString(),
                ".draft",
                PosixFilePermissions.asFileAttribute(OWNER_FILE));
        Files.write(draft, content);
        return Files.move(
                draft,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file of mode 600 for a secret that another program reads once; the caller deletes it. */
    static Path temporary(String content) throws IOException {
        Path file = Files.createTempFile("qingfeng", ".secret", PosixFilePermissions.asFileAttribute(OWNER_FILE));
        return Files.writeString(file, content);
    }
}
