package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** The statistics' figures beside the expected ones, each with the address that lists its records. */
final class Comparison {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 500;

    private final Door door;
    private final Official viewer;
    private final String campaign;

    Comparison(Door door, Official viewer, String campaign) {
        this.door = door;
        this.viewer = viewer;
        this.campaign = campaign;
    }

    /** Waits until the last event is counted, prints the table and says whether all of it agrees. */
    boolean print(JsonNode figures, PrintStream out) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!agrees(figures) && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE_MILLIS);
        }
        boolean all = true;
        out.println();
        out.println("清河镇 2023 年整改数据（虚构） The rectification numbers of the annual summary (fictional)");
        for (JsonNode figure : figures) {
            String value = value(figure);
            String records = records(figure);
            boolean same = isExpected(figure, value) && isExpected(figure, records);
            all &= same;
            out.printf(
                    "  %s %s %s（应为 %s expected）%s%n      %s%n",
                    same ? "✓" : "✗",
                    figure.path("name").asText(),
                    value + figure.path("unit").asText(),
                    figure.path("expected").asText(),
                    same ? "" : " 明细 records " + records,
                    door.link("/api/statistics/v1/values/records?" + query(figure)));
        }
        return all;
    }

    private boolean agrees(JsonNode figures) throws IOException, InterruptedException {
        for (JsonNode figure : figures) {
            if (!isExpected(figure, value(figure))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isExpected(JsonNode figure, String value) {
        return figure.path("expected").asText().equals(value);
    }

    /** One metric asked alone is answered as one object, several as a list; both are read. */
    private String value(JsonNode figure) throws IOException, InterruptedException {
        JsonNode body =
                door.get(viewer, "/api/statistics/v1/values?" + query(figure)).body();
        JsonNode value = body.findValue("value");
        return value == null ? "?" : value.asText();
    }

    private String records(JsonNode figure) throws IOException, InterruptedException {
        return door.get(viewer, "/api/statistics/v1/values/records?" + query(figure))
                .body()
                .path("count")
                .asText("?");
    }

    private String query(JsonNode figure) {
        StringBuilder query =
                new StringBuilder("metric=" + figure.path("metric").asText());
        query.append("&orgCode=").append(Town.CODE);
        query.append("&from=").append(figure.path("from").asText());
        query.append("&to=").append(figure.path("to").asText());
        query.append("&campaignId=").append(campaign);
        if (figure.has("where")) {
            query.append("&where=")
                    .append(URLEncoder.encode(figure.path("where").asText(), StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
