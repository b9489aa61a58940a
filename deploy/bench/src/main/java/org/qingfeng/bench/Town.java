package org.qingfeng.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.qingfeng.bench.Connection.Answer;
import org.qingfeng.bench.installation.Installation;

/** A fictional township and its officials: who enters records in a run, and about whom. */
final class Town {
    static final String CODE = "990101103000";
    static final String JSON = "Content-Type: application/json\r\n";
    static final String PATCH = "Content-Type: application/merge-patch+json\r\n";
    private static final String NATION = "000000000000";
    private static final int UNITS = 8;

    private final Installation installation;
    private final String finder;
    private final String confirmer;
    private final String secretary;
    private final String viewer;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final UUID campaign;

    private Town(Installation installation) throws Exception {
        this.installation = installation;
        finder = installation.token(
                "campaign-manager", CODE, "--person", UUID.randomUUID().toString());
        confirmer = installation.token(
                "campaign-manager", CODE, "--person", UUID.randomUUID().toString());
        secretary = installation.token(
                "party-secretary", CODE, "--person", UUID.randomUUID().toString());
        viewer = installation.token("viewer", CODE);
        organizations();
        campaign = launched(installation.child("rectification").port());
    }

    /** Through the services' API, as its officials would. */
    static Town found(Installation installation) throws Exception {
        return new Town(installation);
    }

    /** Who finds problems and drafts them. */
    String finder() {
        return finder;
    }

    /** Another than who found it. */
    String confirmer() {
        return confirmer;
    }

    String viewer() {
        return viewer;
    }

    LocalDate today() {
        return today;
    }

    UUID campaign() {
        return campaign;
    }

    private UUID launched(int port) throws Exception {
        String body = """
                {"title":"整治形式主义为基层减负专项行动","basisDocument":"《专项行动工作方案》","hostOrgCode":"%s","year":%d,
                 "startsOn":"%2$d-01-01","endsOn":"%2$d-12-31","orgCodes":[%s]}
                """.formatted(CODE, today.getYear(), '"' + String.join("\",\"", units()) + '"');
        Answer made = untilKnown(port, "/v1/campaigns", finder, body);
        UUID id = id(made);
        String path = "/v1/campaigns/" + id + "/launch";
        String day = "{\"on\":\"" + today + "\"}";
        demand(200, send(port, "POST", path, secretary, JSON + ifMatch(made.version()), day));
        return id;
    }

    /** A problem as large as those of the sample town. @param key stands in the title, so that it can be asked for */
    byte[] problem(String key, long number) {
        return """
                {"campaignId":"%s","orgCode":"%s","title":"%s","description":"会议多、文件长、检查频：一季度召开全镇性会议二十六次，\
                其中九次无实质议题；印发文件四十一件，超过五千字的七件；村（社区）接受各类检查三十八次。","category":"F4","source":"SELF",\
                "causes":["PURPOSE","INSTITUTION"],"rectificationKind":"LIMITED","goal":"全镇性会议每月不超过四次，文件控制在五千字以内。",\
                "foundOn":"%s","dueOn":"%s"}
                """.formatted(campaign, unit(number), key, today.minusDays(3), today.plusDays(30))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String unit(long number) {
        return String.format("%s-%03d", CODE, 1 + Math.floorMod(number, UNITS));
    }

    static String ifMatch(long version) {
        return "If-Match: \"" + version + "\"\r\n";
    }

    static UUID id(Answer answer) {
        String field = "\"id\":\"";
        int at = answer.body().indexOf(field) + field.length();
        return UUID.fromString(answer.body().substring(at, at + 36));
    }

    static Answer demand(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("answered " + answer.status() + ", not " + status + ": " + answer.body());
        }
        return answer;
    }

    static Answer send(int port, String method, String path, String token, String headers, String body)
            throws IOException {
        try (Connection connection = new Connection(port)) {
            return connection.send(method, path, token, headers, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> units() {
        return java.util.stream.LongStream.range(0, UNITS).mapToObj(Town::unit).toList();
    }

    private void organizations() throws Exception {
        String officer = installation.token("personnel-officer", NATION);
        organization(officer, "990000000000", "浦和省", "PROVINCE");
        organization(officer, "990100000000", "云溪市", "CITY");
        organization(officer, "990101000000", "安澜县", "COUNTY");
        organization(officer, CODE, "柳坪镇", "TOWN");
        for (String unit : units()) {
            organization(officer, unit, "柳坪镇第" + unit.substring(unit.length() - 1) + "办公室", "OFFICE");
        }
    }

    private void organization(String officer, String code, String name, String type) throws Exception {
        String body =
                "{\"code\":\"%s\",\"name\":\"%s\",\"documentCode\":\"柳坪\",\"type\":\"%s\",\"validFrom\":\"2020-01-01\"}"
                        .formatted(code, name, type);
        demand(201, send(installation.child("directory").port(), "POST", "/v1/organizations", officer, JSON, body));
    }

    /** What was just registered is not known everywhere at once. */
    private static Answer untilKnown(int port, String path, String token, String body) throws Exception {
        Answer[] last = new Answer[1];
        Until.holds("the directory's organizations known elsewhere", 20, () -> {
            last[0] = send(port, "POST", path, token, JSON, body);
            return last[0].status() != 422;
        });
        return demand(201, last[0]);
    }
}
