package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 问题线索: given to two officers, disposed of by the secretary on the officer's opinion, concluded. */
final class ClueStory {
    static final String CLUES = "/api/casework/v1/clues";

    private final Teller teller;
    private final Residents residents;
    private final Organs organs;
    private final JsonNode clue;
    private final String key;
    private String record = "";
    private int number;

    ClueStory(Teller teller, Residents residents, Organs organs, JsonNode clue) {
        this.teller = teller;
        this.residents = residents;
        this.organs = organs;
        this.clue = clue;
        this.key = clue.path("key").asText();
    }

    /** What did not come as a complaint is registered by the officer. */
    String register() throws IOException, InterruptedException {
        ObjectNode form = Step.undated();
        form.set("source", clue.get("source"));
        form.set("receivedOn", clue.get("receivedOn"));
        form.putArray("subjects").add(residents.snapshot(residents.described(clue.path("subject"))));
        form.set("disciplines", clue.get("disciplines"));
        form.set("summary", clue.get("summary"));
        return teller.create(key + "-register", organs.officer(), CLUES, form);
    }

    void standsAt(String id) {
        record = CLUES + "/" + id;
    }

    String record() {
        return record;
    }

    String id() {
        return record.substring(CLUES.length() + 1);
    }

    /**
     * Through its dispositions, up to the filing of its case if it comes to that.
     *
     * @param file the case, once it is filed
     */
    void handle(@Nullable String file) throws IOException, InterruptedException {
        number = 0;
        assign(clue.path("receivedOn").asText(), organs.officer(), organs.second());
        for (JsonNode step : clue.path("steps")) {
            number++;
            String on = step.path("on").asText();
            switch (step.path("do").asText()) {
                case "INQUIRY" -> inquire(step, on);
                case "VERIFY" -> verify(step, on);
                case "HOLD", "CLOSE" -> dispose(step, on);
                case "CLARIFY" -> clarify(on);
                case "SHARE" -> assign(on, organs.officer(), organs.second(), organs.county("case-officer"));
                case "CASE_FILED" -> {
                    if (file == null) {
                        return;
                    }
                    finish(Step.on(on).put("conclusion", "CASE_FILED").put("caseId", file));
                }
                default -> finish(conclusion(step, on));
            }
        }
    }

    private void assign(String on, Official... handlers) throws IOException, InterruptedException {
        ObjectNode form = Step.on(on);
        for (Official handler : handlers) {
            form.withArray("handlers").add(handler.person());
        }
        secretary("assign", form);
    }

    /** 谈话函询 by letter: delivered, answered, reported on. */
    private void inquire(JsonNode step, String on) throws IOException, InterruptedException {
        dispose(step, on);
        officer("deliver-inquiry", Step.on(on));
        officer("record-reply", Step.on(step, "repliedOn").put("text", "已提交书面说明并由党组织负责人签字"));
        report(step);
    }

    private void verify(JsonNode step, String on) throws IOException, InterruptedException {
        dispose(step, on);
        if (step.has("extendedOn")) {
            secretary("extend", Step.on(step, "extendedOn").put("reason", "外调取证尚未结束"));
        }
        report(step);
    }

    private void report(JsonNode step) throws IOException, InterruptedException {
        if (step.has("reportedOn")) {
            officer("report", Step.on(step, "reportedOn").put("text", "情况报告和处置意见已经两名承办人签字"));
        }
    }

    /** Proposed by the officer, approved by the secretary on the same day. */
    private void dispose(JsonNode step, String on) throws IOException, InterruptedException {
        ObjectNode proposal = Step.on(on).put("opinion", "经集体研究，建议按此方式处置");
        proposal.set("method", step.get("do"));
        if (step.has("part")) {
            proposal.set("subMethod", step.get("part"));
        }
        officer("propose", proposal);
        secretary("approve", Step.on(on).put("opinion", "同意"));
    }

    private static ObjectNode conclusion(JsonNode step, String on) {
        ObjectNode form = Step.on(on);
        form.set("conclusion", step.get("do"));
        if (step.has("measure")) {
            form.set("measure", step.get("measure"));
        }
        return form;
    }

    private void finish(ObjectNode form) throws IOException, InterruptedException {
        secretary("finish", form.put("reason", "经集体研究决定"));
    }

    /** 澄清正名: what was reported is untrue, and whoever heard of it is told so. */
    private void clarify(String on) throws IOException, InterruptedException {
        officer("clarifications", Step.on(on).put("basis", "UNIT").put("reason", "反映问题失实，造成不良影响"));
        officer("clarifications/1/consult", Step.on(on).put("agreed", true));
        ObjectNode approval = Step.on(on);
        approval.putArray("ways").add("WRITTEN");
        secretary("clarifications/1/approve", approval);
        officer("clarifications/1/carry-out", Step.on(on).put("text", "已向本人及所在党组织书面澄清"));
    }

    private void officer(String verb, ObjectNode body) throws IOException, InterruptedException {
        step(organs.officer(), verb, body);
    }

    private void secretary(String verb, ObjectNode body) throws IOException, InterruptedException {
        step(organs.secretary(), verb, body);
    }

    private void step(Official by, String verb, ObjectNode body) throws IOException, InterruptedException {
        teller.step(key + "-" + number + "-" + verb.replace('/', '-'), by, record, "/" + verb, body);
    }
}
