package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Takes steps of the story exactly once, over any number of runs. */
final class Teller {
    private static final int MOST_READS = 10;

    private final Door door;
    private final Progress progress;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    Teller(Door door, Progress progress) {
        this.door = door;
        this.progress = progress;
    }

    /** Creates a record and gives its id. */
    String create(String step, Official by, String collection, JsonNode body) throws IOException, InterruptedException {
        return create(step, by, collection, "", body);
    }

    /** The same where records are entered at an address of its own below their collection. */
    String create(String step, Official by, String collection, String entry, JsonNode body)
            throws IOException, InterruptedException {
        String known = progress.idOf(step);
        if (known != null) {
            return known;
        }
        Door.Answer answer = door.post(by, collection + entry, body, "demo-" + step, null);
        JsonNode id = answer.body().path("id");
        String name = id.isMissingNode() ? answer.body().path("code").asText() : id.asText();
        remember(collection + "/" + name, answer);
        progress.note(step, name);
        return name;
    }

    /** A step of a record; {@code verb} is what follows the record's path. */
    void step(String step, Official by, String record, String verb, ObjectNode body)
            throws IOException, InterruptedException {
        if (progress.idOf(step) != null) {
            return;
        }
        remember(record, taken(step, by, record, verb, body));
        progress.note(step, record.substring(record.lastIndexOf('/') + 1));
    }

    boolean isDone(String step) {
        return progress.idOf(step) != null;
    }

    /** The record of a step that was taken. */
    @Nullable
    String idOf(String step) {
        return progress.idOf(step);
    }

    /** What is heard from another service, or follows from another record, may have moved the record on meanwhile. */
    private Door.Answer taken(String step, Official by, String record, String verb, ObjectNode body)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return door.post(by, record + verb, body, "demo-" + step, version(by, record));
            } catch (Door.Stale e) {
                if (attempt == MOST_READS) {
                    throw e;
                }
                forget(record);
            }
        }
    }

    /** What happens once and is no step of a record that is known by then. */
    void note(String step) throws IOException {
        progress.note(step, "");
    }

    JsonNode read(Official by, String record) throws IOException, InterruptedException {
        Door.Answer answer = door.get(by, record);
        remember(record, answer);
        return answer.body();
    }

    /** The version number in the record's entity tag, as the body of a step over two records names it. */
    long versionNumber(Official by, String record) throws IOException, InterruptedException {
        return Long.parseLong(version(by, record).replace("\"", ""));
    }

    /** A step over two records changed this one too. */
    void forget(String record) {
        versions.remove(record);
    }

    private String version(Official by, String record) throws IOException, InterruptedException {
        String known = versions.get(record);
        if (known == null) {
            read(by, record);
            known = versions.get(record);
        }
        if (known == null) {
            throw new IOException("no ETag for " + record);
        }
        return known;
    }

    private void remember(String record, Door.Answer answer) {
        @Nullable String version = answer.version();
        if (version != null) {
            versions.put(record, version);
        }
    }
}
