package org.qingfeng.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.qingfeng.embedded.PrivateFiles;

/** The folder of one installation: nothing of it lies elsewhere, and only its owner may look into it. */
record DataFolder(Path path) {
    /** What the folder's layout and the databases in it were written by; another one is not touched. */
    static final String VERSION = "qingfeng-data 1, PostgreSQL 17, Kafka 4";

    private static final long LEAST_ROOM = 300L << 20;

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    boolean exists() {
        return Files.exists(versionFile());
    }

    /** Makes the folder, or checks that it is one of this version with room in it. */
    DataFolder open() throws IOException {
        if (exists()) {
            refuseOtherVersion();
        } else if (Files.isDirectory(path) && !isEmpty()) {
            throw new Sentence(
                    path + " 不是清风的数据目录，请另选一个。",
                    path + " holds something else than Qingfeng's data; choose another folder.");
        }
        PrivateFiles.directory(path);
        refuseFullDisk();
        for (String part : new String[] {"run", "logs", "secrets"}) {
            PrivateFiles.directory(path.resolve(part));
        }
        if (!exists()) {
            Files.writeString(versionFile(), VERSION + "\n");
        }
        return this;
    }

    /** Removes the whole folder. */
    void remove() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!exists()) {
            throw new Sentence(path + " 不是清风的数据目录，未删除。", path + " is not Qingfeng's data folder; nothing was removed.");
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    Path run(String name) {
        return path.resolve("run").resolve(name);
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    Path secret(String name) {
        return path.resolve("secrets").resolve(name);
    }

    /** Stands on the command line of every process of this installation, so that it can be told from any other. */
    String mark() {
        return "-Dinstallation=" + path;
    }

    private Path versionFile() {
        return path.resolve("VERSION");
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private void refuseOtherVersion() throws IOException {
        String found = Files.readString(versionFile()).strip();
        if (!found.equals(VERSION)) {
            throw new Sentence(
                    "数据目录 %s 属于另一版本（%s）。".formatted(path, found),
                    "The data folder %s belongs to another version (%s, not %s).".formatted(path, found, VERSION));
        }
    }

    private void refuseFullDisk() throws IOException {
        long room = Files.getFileStore(path).getUsableSpace();
        if (room < LEAST_ROOM) {
            throw new Sentence(
                    "磁盘已满：%s 只剩 %d MB。".formatted(path, room >> 20),
                    "The disk is full: only %d MB are left at %s, %d MB are needed."
                            .formatted(room >> 20, path, LEAST_ROOM >> 20));
        }
    }
}
