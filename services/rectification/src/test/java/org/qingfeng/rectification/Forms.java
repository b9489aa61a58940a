package org.qingfeng.rectification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an official fills in. */
final class Forms {
    private Forms() {}

    static Map<String, Object> problem(String org, String title, String foundOn) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("orgCode", org);
        form.put("title", title);
        form.put("description", title + "，具体情况");
        form.put("category", "F2");
        form.put("source", "SELF");
        form.put("causes", List.of("PURPOSE"));
        form.put("rectificationKind", "LIMITED");
        form.put("foundOn", foundOn);
        return form;
    }

    static Map<String, Object> campaign(String host) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", "专项行动");
        form.put("basisDocument", "《工作方案》");
        form.put("hostOrgCode", host);
        form.put("year", 2023);
        form.put("startsOn", "2023-02-01");
        form.put("endsOn", "2023-12-31");
        return form;
    }

    static Map<String, Object> rule(String org, String kind) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", "会议管理办法");
        form.put("kind", kind);
        form.put("orgCode", org);
        return form;
    }

    /** Somebody whom the directory does not know. */
    static Map<String, Object> stranger(String org) {
        return Map.of(
                "name",
                "周某",
                "orgCode",
                org,
                "position",
                "主任",
                "rank",
                "GENERAL",
                "partyMember",
                true,
                "publicOfficial",
                true);
    }

    static Map<String, Object> person(UUID id, String org, String rank) {
        Map<String, Object> snapshot = new LinkedHashMap<>(stranger(org));
        snapshot.put("personId", id.toString());
        snapshot.put("rank", rank);
        return snapshot;
    }
}
