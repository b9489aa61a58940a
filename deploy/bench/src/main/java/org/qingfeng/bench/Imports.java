package org.qingfeng.bench;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.qingfeng.bench.check.Sent;

/** Problem ledgers of many rows, each imported as one transaction. */
final class Imports {
    private static final String BOUNDARY = "bench-ledger";
    private static final String NOTHING = "/v1/problems/export?format=csv&state=VOIDED";
    private static final String DRAFTS = """
            SELECT id, title, org_code FROM problem
             WHERE state = 'DRAFT' AND title LIKE 'bench-ledger-%' ORDER BY id LIMIT ?
            """;

    private final TestBed bed;
    private final List<String> heads;
    private final AtomicInteger files = new AtomicInteger();

    /** The heads are those of an export, which can be imported again. */
    Imports(TestBed bed) throws Exception {
        this.bed = bed;
        Connection.Answer exported = Town.demand(
                200,
                Town.send(bed.port("rectification"), "GET", NOTHING, bed.town().finder(), "", ""));
        this.heads = List.of(exported.body().replace("\ufeff", "").strip().split(","));
    }

    /** New problems. @return records a second, from the first byte sent to the answer */
    double drafts(int rows) throws Exception {
        int file = files.getAndIncrement();
        StringBuilder ledger = new StringBuilder(String.join(",", heads)).append("\r\n");
        for (int i = 0; i < rows; i++) {
            ledger.append(row(title(file, i), Town.unit(i), "", "", ""));
        }
        double rate = send(ledger, rows, bed.town().finder());
        for (int i = 0; i < rows; i++) {
            bed.sent().add(new Sent(title(file, i), Sent.Outcome.OK, 200, null, 1));
        }
        return rate;
    }

    /** A step on each of so many problems imported before, by another official, which makes facts of them. */
    double confirmations(int rows) throws Exception {
        StringBuilder ledger = new StringBuilder(String.join(",", heads)).append("\r\n");
        String today = bed.town().today().toString();
        try (PreparedStatement statement = bed.downstream().recording().prepareStatement(DRAFTS)) {
            statement.setInt(1, rows);
            append(ledger, statement, today);
        }
        return send(ledger, rows, bed.town().confirmer());
    }

    private void append(StringBuilder ledger, PreparedStatement drafts, String today) throws SQLException {
        try (ResultSet row = drafts.executeQuery()) {
            while (row.next()) {
                String id = row.getObject(1, UUID.class).toString();
                ledger.append(row(row.getString(2), row.getString(3), today, id, "1"));
            }
        }
    }

    private String row(String title, String org, String confirmed, String id, String version) {
        Town town = bed.town();
        Map<String, String> cells = new HashMap<>(Map.of(
                "问题类别", "其他形式主义、官僚主义问题",
                "问题来源", "自查自纠",
                "问题", title,
                "具体问题表现", "一季度召开全镇性会议二十六次，其中九次无实质议题；印发文件四十一件，超过五千字的七件；村（社区）接受各类检查三十八次。",
                "查摆日期", town.today().minusDays(3).toString(),
                "原因分析", "宗旨意识不牢固、制度缺失",
                "整改目标", "全镇性会议每月不超过四次，文件控制在五千字以内。",
                "责任单位", org,
                "整改时限类型", "限期整改",
                "整改时限", town.today().plusDays(30).toString()));
        cells.put("专项行动标识", town.campaign().toString());
        cells.put("审定日期", confirmed);
        cells.put("标识", id);
        cells.put("版本", version);
        return heads.stream().map(head -> cells.getOrDefault(head, "")).collect(Collectors.joining(",", "", "\r\n"));
    }

    private double send(CharSequence ledger, int rows, String token) throws Exception {
        byte[] body = multipart(ledger);
        String headers = "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n";
        try (Connection connection = new Connection(bed.port("rectification"))) {
            long start = System.nanoTime();
            Connection.Answer answer = connection.send("POST", "/v1/problems/import", token, headers, body);
            double rate = rows / ((System.nanoTime() - start) / 1e9);
            if (answer.status() != 200) {
                throw new IllegalStateException("the ledger was refused: " + answer.status() + ' ' + answer.body());
            }
            return rate;
        }
    }

    private static String title(int file, int row) {
        return "bench-ledger-" + file + '-' + row;
    }

    private static byte[] multipart(CharSequence csv) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ledger.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
