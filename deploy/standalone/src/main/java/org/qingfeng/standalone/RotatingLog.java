package org.qingfeng.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** What a child says, in a file that is put aside when it is full; two old ones are kept. */
final class RotatingLog {
    private static final int OLD_ONES = 2;

    private final Path file;
    private final long limit;

    RotatingLog(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** Copies lines until the child closes its end. A log that cannot be written never stops the child. */
    void copy(BufferedReader lines, Consumer<String> seen) {
        try {
            String line = lines.readLine();
            while (line != null) {
                seen.accept(line);
                append(line);
                line = lines.readLine();
            }
        } catch (IOException e) {
            seen.accept("");
        }
    }

    void append(String line) {
        try {
            if (Files.exists(file) && Files.size(file) >= limit) {
                rotate();
            }
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            System.err.println(file + ": " + e.getMessage());
        }
    }

    private void rotate() throws IOException {
        for (int i = OLD_ONES; i >= 1; i--) {
            Path younger = i == 1 ? file : numbered(i - 1);
            if (Files.exists(younger)) {
                Files.move(younger, numbered(i), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int i) {
        return file.resolveSibling(file.getFileName() + "." + i);
    }
}
