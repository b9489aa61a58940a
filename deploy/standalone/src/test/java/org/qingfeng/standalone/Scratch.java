package org.qingfeng.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Directories of tests, below {@code target}. */
final class Scratch {
    private Scratch() {}

    static Path directory(String name) throws IOException {
        Path all = Files.createDirectories(Path.of("target", "scratch"));
        return Files.createTempDirectory(all, name).toAbsolutePath();
    }
}
