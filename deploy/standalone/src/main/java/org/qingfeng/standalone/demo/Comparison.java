package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The statistics' figures beside the expected ones, each with the address that lists its records. */
final class Comparison {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 500;

    private final Door door;
    private final Official reader;
    private final @Nullable String campaign;

    /**
     * @param reader who may list the records behind the figures
     * @param campaign to which the figures belong, if they belong to one
     */
    Comparison(Door door, Official reader, @Nullable String campaign) {
        this.door = door;
        this.reader = reader;
        this.campaign = campaign;
    }

    /** Waits until the last event is counted, prints the table and says whether all of it agrees. */
    boolean print(String title, JsonNode figures, PrintStream out) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!agrees(figures) && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE_MILLIS);
        }
        boolean all = true;
        out.println();
        out.println(title);
        for (JsonNode figure : figures) {
            String value = value(figure);
            String records = records(figure);
            boolean same = isExpected(figure, value) && (isShare(figure) || isExpected(figure, records));
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

    /** A share's records are those of what it is a share of. */
    private static boolean isShare(JsonNode figure) {
        return figure.path("unit").asText().equals("%");
    }

    /** One metric asked alone is answered as one object, several as a list; both are read. */
    private String value(JsonNode figure) throws IOException, InterruptedException {
        JsonNode body =
                door.get(reader, "/api/statistics/v1/values?" + query(figure)).body();
        JsonNode value = body.findValue("value");
        return value == null ? "?" : value.asText();
    }

    private String records(JsonNode figure) throws IOException, InterruptedException {
        return door.get(reader, "/api/statistics/v1/values/records?" + query(figure))
                .body()
                .path("count")
                .asText("?");
    }

    private String query(JsonNode figure) {
        StringBuilder query =
                new StringBuilder("metric=" + figure.path("metric").asText());
        query.append("&orgCode=").append(Town.CODE);
        query.append("&from=").append(figure.path("from").asText("2023-01-01"));
        query.append("&to=").append(figure.path("to").asText("2023-12-31"));
        if (campaign != null) {
            query.append("&campaignId=").append(campaign);
        }
        if (figure.has("where")) {
            query.append("&where=")
                    .append(URLEncoder.encode(figure.path("where").asText(), StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
