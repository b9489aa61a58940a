package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 信访举报: entered by the petition officer, classified, and what became of it. */
final class ComplaintStory {
    static final String COMPLAINTS = "/api/casework/v1/complaints";

    private final Teller teller;
    private final Residents residents;
    private final Organs organs;
    /** Ids by the key in the composition. */
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    ComplaintStory(Teller teller, Residents residents, Organs organs) {
        this.teller = teller;
        this.residents = residents;
        this.organs = organs;
    }

    /** Entered as it came, by letter, visit or call. */
    void register(JsonNode complaint) throws IOException, InterruptedException {
        String key = complaint.path("key").asText();
        ObjectNode form = Step.undated();
        form.set("channel", complaint.get("channel"));
        form.set("receivedOn", complaint.get("on"));
        form.set("subjectText", complaint.get("about"));
        form.set("content", complaint.get("content"));
        form.put("named", complaint.has("reporter"));
        if (complaint.has("reporter")) {
            form.set("reporter", Reporters.form(complaint.path("reporter").asInt()));
        }
        String id = teller.create(key + "-register", organs.petitions(), COMPLAINTS, "/register", form);
        ids.put(key, id);
    }

    /** One made in public that was found among those given to nobody. */
    void found(JsonNode complaint, String id) {
        ids.put(complaint.path("key").asText(), id);
    }

    /** 受理: in scope, about this person. Repeats are linked, all others accepted. */
    void accept(JsonNode complaint) throws IOException, InterruptedException {
        ObjectNode scope = Step.on(complaint, "on").put("scope", "IN_SCOPE");
        step(complaint, "classify", scope);
        if (complaint.has("repeatOf")) {
            String first = ids.get(complaint.path("repeatOf").asText());
            step(complaint, "link-repeat", Step.on(complaint, "on").put("of", first));
        } else {
            step(complaint, "accept", Step.on(complaint, "on"));
        }
    }

    /** 转为问题线索; gives the clue's id. */
    String toClue(JsonNode complaint, JsonNode clue) throws IOException, InterruptedException {
        ObjectNode form = Step.on(clue, "receivedOn");
        form.putArray("subjects").add(residents.snapshot(residents.described(clue.path("subject"))));
        form.set("disciplines", clue.get("disciplines"));
        form.set("summary", clue.get("summary"));
        step(complaint, "to-clue", form);
        return teller.read(organs.petitions(), record(complaint)).path("clueId").asText();
    }

    /** 告知实名举报人, within fifteen working days of the receipt. */
    void inform(JsonNode complaint) throws IOException, InterruptedException {
        if (complaint.has("noticedOn")) {
            step(
                    complaint,
                    "notify",
                    Step.on(complaint, "noticedOn").put("means", "PHONE").put("text", "来件已受理，正在办理"));
        }
    }

    /** 反馈, once its clue is concluded. */
    void feedBack(JsonNode complaint) throws IOException, InterruptedException {
        if (complaint.has("fedBackOn")) {
            step(
                    complaint,
                    "feed-back",
                    Step.on(complaint, "fedBackOn").put("means", "VISIT").put("text", "已当面反馈办理结果"));
        }
    }

    /** 不属于受理范围, 属于上级受理: told where to turn to, or passed up with its content destroyed. */
    void passOn(JsonNode complaint) throws IOException, InterruptedException {
        ObjectNode form = Step.on(complaint, "classifiedOn");
        form.set("scope", complaint.get("scope"));
        if (complaint.path("scope").asText().equals("BELONGS_UPPER")) {
            form.put("organ", County.DISCIPLINE);
            form.set("number", complaint.get("number"));
            Person leader =
                    residents.holding(Town.CODE, complaint.path("leader").asText());
            form.putArray("subjects").add(residents.snapshot(leader));
        } else {
            form.set("notice", complaint.get("notice"));
        }
        step(complaint, "classify", form);
    }

    private void step(JsonNode complaint, String verb, ObjectNode body) throws IOException, InterruptedException {
        String key = complaint.path("key").asText();
        teller.step(key + '-' + verb, organs.petitions(), record(complaint), "/" + verb, body);
    }

    String record(JsonNode complaint) {
        String key = complaint.path("key").asText();
        String id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException(key + " was not entered");
        }
        return COMPLAINTS + '/' + id;
    }
}
