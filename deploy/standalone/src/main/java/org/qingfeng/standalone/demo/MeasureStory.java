package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** 整改措施 of one problem: drafted and carried out by its unit, with evidence. */
final class MeasureStory {
    private final Teller teller;
    private final Residents residents;
    private final JsonNode problem;
    private final String record;
    private final String key;

    MeasureStory(Teller teller, Residents residents, JsonNode problem, String record) {
        this.teller = teller;
        this.residents = residents;
        this.problem = problem;
        this.record = record;
        this.key = problem.path("key").asText();
    }

    void draft() throws IOException, InterruptedException {
        int number = 0;
        for (JsonNode measure : problem.path("measures")) {
            number++;
            ObjectNode form = Door.JSON.createObjectNode();
            form.set("content", measure.get("content"));
            form.put("ownerOrgCode", org());
            form.set("owner", residents.snapshot(residents.head(org())));
            form.set("startsOn", problem.get("plannedOn"));
            form.set("dueOn", measure.get("dueOn"));
            form.putArray("steps").addObject().put("title", "按方案落实并留存佐证").set("dueOn", measure.get("dueOn"));
            teller.step(key + "-m" + number + "-draft", unit(), record, "/measures", form);
        }
    }

    void carryOut() throws IOException, InterruptedException {
        int number = 0;
        for (JsonNode measure : problem.path("measures")) {
            number++;
            String step = key + "-m" + number;
            if (measure.has("doneOn")) {
                progress(step, number - 1, measure.get("doneOn").asText(), 90, "已按方案落实");
                complete(step + "-complete", number - 1, measure.get("doneOn"));
            } else {
                progress(step, number - 1, "2023-11-06", 60, "已完成需求梳理，待上级平台上线");
            }
        }
    }

    private void progress(String step, int index, String on, int percent, String note)
            throws IOException, InterruptedException {
        ObjectNode report = Door.JSON.createObjectNode();
        report.put("on", on);
        report.put("percent", percent);
        report.put("note", note);
        step(step + "-progress", index, "progress", unit(), report);
    }

    /** After the relapse: one measure is taken up again, so that the number of measures stays. */
    void again(JsonNode relapse) throws IOException, InterruptedException {
        int index = relapse.path("reopen").asInt();
        ObjectNode reopen = Door.JSON.createObjectNode();
        reopen.set("on", relapse.get("on"));
        reopen.set("reason", relapse.get("finding"));
        step(key + "-reopen", index, "reopen", residents.manager(), reopen);
        complete(key + "-complete-again", index, relapse.get("doneOn"));
    }

    private void complete(String step, int index, JsonNode on) throws IOException, InterruptedException {
        ObjectNode completion = Door.JSON.createObjectNode();
        completion.set("on", on);
        completion.put("note", "已完成");
        completion
                .putArray("evidence")
                .addObject()
                .put("title", "落实情况报告")
                .put("reference", "清河整改〔2023〕" + key + "-" + (index + 1));
        step(step, index, "complete", unit(), completion);
    }

    private void step(String step, int index, String verb, Official by, ObjectNode body)
            throws IOException, InterruptedException {
        if (teller.isDone(step)) {
            return;
        }
        String measure =
                teller.read(by, record).path("measures").path(index).path("id").asText();
        teller.step(step, by, record, "/measures/" + measure + "/" + verb, body);
    }

    private Official unit() {
        return residents.headOf(org());
    }

    private String org() {
        return problem.path("orgCode").asText();
    }
}
