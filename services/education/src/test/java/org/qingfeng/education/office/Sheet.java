package org.qingfeng.education.office;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A ledger as an office handles it, in CSV: taken out, filled in, and sent back. */
public record Sheet(String path, String csv) {
    /** Of rows that say what stands under which head. */
    @SafeVarargs
    public static Sheet of(String path, Official official, Map<String, String>... rows) {
        String heads = taken(path, official, "orgCode=990000000999").csv.strip();
        String body = Arrays.stream(rows)
                .map(row -> Arrays.stream(heads.split(",", -1))
                        .map(head -> row.getOrDefault(head, ""))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return new Sheet(path, heads + "\r\n" + body);
    }

    /** As the service hands it out. */
    public static Sheet taken(String path, Official official, String query) {
        Response answer = official.asks().header("X-Audit-Reason", "export").get(path + "/export?format=CSV&" + query);
        assertThat(answer.asString(), answer.statusCode(), is(200));
        return new Sheet(path, new String(answer.asByteArray(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
    }

    public int rows() {
        return (int) csv.lines().count() - 1;
    }

    /** What stands under a head in the first row. */
    public String cell(String head) {
        return csv.lines().toList().get(1).split(",", -1)[heads().indexOf(head)];
    }

    /** The same with another cell in its first row. */
    public Sheet with(String head, String value) {
        List<String> lines = csv.lines().toList();
        String[] cells = lines.get(1).split(",", -1);
        cells[heads().indexOf(head)] = value;
        return new Sheet(path, lines.get(0) + "\r\n" + String.join(",", cells));
    }

    private List<String> heads() {
        return List.of(csv.lines().findFirst().orElseThrow().split(",", -1));
    }

    /** Sends it in and is told what came of it. */
    public Response by(Official official) {
        Response answer = sent(official, false);
        assertThat(answer.asString(), answer.statusCode(), is(200));
        return answer;
    }

    public Response sent(Official official, boolean dryRun) {
        return official.asks()
                .contentType("multipart/form-data")
                .multiPart("file", "台账.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(path + "/import?dryRun=" + dryRun);
    }
}
