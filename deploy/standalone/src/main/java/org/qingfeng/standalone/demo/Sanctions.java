package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/** The sanctions of the year with who decided them and until when they restrict, beside the expected (domain H.3). */
final class Sanctions {
    private final Door door;
    private final Official reader;
    private final PrintStream out;

    Sanctions(Door door, Official reader, PrintStream out) {
        this.door = door;
        this.reader = reader;
        this.out = out;
    }

    /** Whether all agree, and there are no others. */
    boolean agree(JsonNode cases, Map<String, String> records) throws IOException, InterruptedException {
        JsonNode found = door.get(reader, "/api/casework/v1/sanctions?archived=true&limit=100")
                .body()
                .path("items");
        int expected = 0;
        boolean all = true;
        for (JsonNode file : cases) {
            for (JsonNode sanction : file.path("decision").path("sanctions")) {
                expected++;
                all &= agrees(
                        file, sanction, of(records.getOrDefault(file.path("key").asText(), ""), sanction, found));
            }
        }
        return all && expected == found.size();
    }

    private boolean agrees(JsonNode file, JsonNode sanction, JsonNode found) {
        String free = found.path("restrictionEndsOn").asText("");
        String appeal =
                found.path("appeal").path("deadline").path("statutoryDue").asText("");
        boolean same = found.path("decidingOrgCode")
                        .asText()
                        .equals(sanction.path("by").asText())
                && found.path("effectiveOn")
                        .asText()
                        .equals(file.path("decision").path("on").asText())
                && free.equals(sanction.path("free").asText(""))
                && appeal.equals(sanction.path("appealBy").asText(""));
        out.printf(
                "  %s %s %s/%s 决定机关 by %s 生效 effective %s 解除 free from %s%s%n",
                same ? "✓" : "✗",
                file.path("name").asText(),
                found.path("family").asText("?"),
                found.path("kind").asText("?"),
                found.path("decidingOrgCode").asText("?"),
                found.path("effectiveOn").asText("?"),
                free.isEmpty() ? "—" : free,
                appeal.isEmpty() ? "" : " 复审申请期限 appeal by " + appeal);
        return same;
    }

    private static JsonNode of(String record, JsonNode sanction, JsonNode found) {
        for (JsonNode one : found) {
            if (record.endsWith(one.path("caseId").asText("?"))
                    && one.path("kind").asText().equals(sanction.path("kind").asText())) {
                return one;
            }
        }
        return Door.JSON.missingNode();
    }
}
