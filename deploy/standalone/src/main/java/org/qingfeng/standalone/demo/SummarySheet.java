package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The annual summary as the service fills it: its 25 numbers and what must hold before it is signed. */
final class SummarySheet {
    /** Of a check that neither passed nor failed: no such record, no month frozen yet. */
    private static final Set<String> NOTHING_TO_SAY = Set.of("NOT_RECORDED", "NOT_FROZEN");

    private final Door door;
    private final Official reader;
    private final PrintStream out;

    SummarySheet(Door door, Official reader, PrintStream out) {
        this.door = door;
        this.reader = reader;
        this.out = out;
    }

    /**
     * Whether the numbers are as expected and every cross-check passed.
     *
     * @param expected by their codes; what is not there is not compared
     */
    boolean agrees(JsonNode expected) throws IOException, InterruptedException {
        JsonNode summary = door.get(reader, "/api/statistics/v1/summaries?year=2023&orgCode=" + Town.CODE)
                .body();
        out.println();
        out.println("年度总结 The annual summary");
        boolean all = true;
        List<String> filled = new ArrayList<>();
        for (JsonNode section : summary.path("sections")) {
            for (JsonNode slot : section.path("slots")) {
                String code = slot.path("code").asText();
                if (slot.path("placeholder").isInt() && expected.has(code)) {
                    boolean same = slot.path("value")
                            .asText("?")
                            .equals(expected.path(code).asText());
                    all &= same;
                    filled.add((same ? "✓ " : "✗ ") + code + " "
                            + slot.path("display").asText("?"));
                }
            }
        }
        out.println("  " + String.join("  ", filled));
        all &= filled.size() == expected.size();
        for (JsonNode check : summary.path("checks")) {
            String status = check.path("status").asText();
            boolean holds = status.equals("PASSED");
            boolean open = NOTHING_TO_SAY.contains(status);
            all &= holds || open;
            out.printf(
                    "  %s %s %s%n",
                    holds ? "✓" : open ? "–" : "✗",
                    check.path("name").path("zh").asText(),
                    status);
        }
        return all;
    }
}
