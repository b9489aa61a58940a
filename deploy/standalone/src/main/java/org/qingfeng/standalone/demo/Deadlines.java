package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/** The due dates and lights of single records beside the expected ones (domain H.2, H.3), as they stand at the year's end. */
final class Deadlines {
    private final Door door;
    private final Official reader;
    private final PrintStream out;

    /** @param reader who oversees the records, and says why he reads each */
    Deadlines(Door door, Official reader, PrintStream out) {
        this.door = door;
        this.reader = reader;
        this.out = out;
    }

    /**
     * Whether all agree.
     *
     * @param stories of the composition, each with what is {@code due}
     * @param records their addresses by key
     */
    boolean agree(JsonNode stories, Map<String, String> records) throws IOException, InterruptedException {
        boolean all = true;
        for (JsonNode story : stories) {
            String record = records.get(story.path("key").asText());
            if (story.has("due") && record != null) {
                JsonNode found = door.get(reader, record).body();
                for (JsonNode due : story.path("due")) {
                    all &= agrees(story, due, found.path("deadlines"));
                }
            }
        }
        return all;
    }

    private boolean agrees(JsonNode story, JsonNode due, JsonNode deadlines) {
        JsonNode found = of(due.path("rule").asText(), deadlines);
        String date = found.path("statutoryDue").asText("?");
        String light = found.path("light").asText("?");
        boolean same = date.equals(due.path("on").asText())
                && light.equals(due.path("light").asText("GREY"))
                && (!due.has("left")
                        || due.path("left").asInt()
                                == found.path("remainingDays").asInt());
        out.printf(
                "  %s %s %s 期限 due %s %s%s%n",
                same ? "✓" : "✗",
                story.path("name").asText(),
                due.path("name").asText(),
                date,
                light,
                same ? "" : "（应为 expected " + due + "）");
        return same;
    }

    /** The last that ran by this rule. */
    private static JsonNode of(String rule, JsonNode deadlines) {
        JsonNode last = Door.JSON.missingNode();
        for (JsonNode deadline : deadlines) {
            if (deadline.path("rule").asText().equals(rule)) {
                last = deadline;
            }
        }
        return last;
    }
}
