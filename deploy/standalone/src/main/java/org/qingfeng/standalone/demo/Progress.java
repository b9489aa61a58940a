package org.qingfeng.standalone.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of the story was told already, a line a step with the record's id: a second run goes on where the first ended. What
 * was sent but not noted is sent again under its own idempotency key and changes nothing (decision 0023).
 */
final class Progress {
    private final Path file;
    private final Map<String, String> done = new HashMap<>();

    Progress(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    done.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
    }

    @Nullable
    synchronized String idOf(String step) {
        return done.get(step);
    }

    synchronized void note(String step, String id) throws IOException {
        done.put(step, id);
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(step + "\t" + id + "\n");
        }
    }

    synchronized int size() {
        return done.size();
    }
}
