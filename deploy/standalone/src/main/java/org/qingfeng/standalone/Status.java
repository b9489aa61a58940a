package org.qingfeng.standalone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingfeng.embedded.PrivateFiles;
import org.qingfeng.embedded.Signals;

/** What the supervisor last wrote about itself and its parts; {@code status --json} prints it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Status(
        boolean ready, String url, String data, @Nullable String today, long supervisor, Instant at, List<Part> parts) {
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    /** One child process. {@code trouble} says why it last ended, if it ended by itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            String name,
            PartState state,
            @Nullable Long pid,
            int port,
            int restarts,
            @Nullable String trouble) {}

    /** The status of a supervisor that is running now; empty if none is. */
    static Optional<Status> ofRunning(DataFolder folder) throws IOException {
        return read(folder).filter(status -> isOurs(folder, status.supervisor()));
    }

    /** The last status written, whether anything still runs or not. */
    static Optional<Status> read(DataFolder folder) throws IOException {
        if (!Files.exists(folder.run("status.json"))) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(folder.run("status.json").toFile(), Status.class));
    }

    void write(DataFolder folder) throws IOException {
        PrivateFiles.write(folder.run("status.json"), JSON.writeValueAsBytes(this));
    }

    /** Whether a process with this number runs and belongs to the folder; numbers are used again by the system. */
    static boolean isOurs(DataFolder folder, long pid) {
        return Signals.isRunning(pid)
                && Signals.commandLine(pid)
                        .filter(line -> (line + " ").contains(folder.mark() + " "))
                        .isPresent();
    }

    @JsonIgnore
    int port() {
        return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
    }
}
