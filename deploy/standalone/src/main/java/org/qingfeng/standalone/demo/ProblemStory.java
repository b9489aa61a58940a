package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 问题: found, confirmed, planned, rectified, accepted; with what went otherwise in the year. */
final class ProblemStory {
    static final String PROBLEMS = "/api/rectification/v1/problems";

    private static final List<String> FORM = List.of(
            "orgCode", "title", "description", "category", "source", "causes", "rectificationKind", "foundOn", "dueOn");

    private final Teller teller;
    private final Residents residents;
    private final JsonNode problem;
    private final String key;
    private final String record;

    /** Drafts the problem, or finds it drafted. */
    ProblemStory(Teller teller, Residents residents, JsonNode problem, String campaign)
            throws IOException, InterruptedException {
        this.teller = teller;
        this.residents = residents;
        this.problem = problem;
        this.key = problem.path("key").asText();
        ObjectNode form = Door.JSON.createObjectNode();
        FORM.stream().filter(problem::has).forEach(field -> form.set(field, problem.get(field)));
        form.put("campaignId", campaign);
        form.set("responsibleLeader", residents.snapshot(residents.leader()));
        form.set("owner", residents.snapshot(residents.head(org())));
        this.record = PROBLEMS + "/" + teller.create(key + "-draft", residents.drafter(), PROBLEMS, form);
    }

    String id() {
        return record.substring(record.lastIndexOf('/') + 1);
    }

    String record() {
        return record;
    }

    /** Confirmed, then found to be the same as another, or no problem at all. */
    void drop(@Nullable ProblemStory into) throws IOException, InterruptedException {
        decide("confirm", on("confirmedOn"));
        ObjectNode end = on("droppedOn");
        end.set("reason", problem.get("reason"));
        if (into == null) {
            decide("reject", end);
        } else if (!teller.isDone(key + "-merge")) {
            ObjectNode other = end.putObject("into");
            other.put("id", into.id());
            other.put("version", teller.versionNumber(residents.manager(), into.record));
            decide("merge", end);
            teller.forget(into.record);
        }
    }

    void confirm() throws IOException, InterruptedException {
        decide("confirm", on("confirmedOn"));
        if (problem.has("redate")) {
            JsonNode redate = problem.get("redate");
            ObjectNode correction = Door.JSON.createObjectNode();
            correction.putObject("changes").set("confirmedOn", redate.get("confirmedOn"));
            correction.set("reason", redate.get("reason"));
            correction.set("document", redate.get("document"));
            decide("correct", correction);
        }
    }

    void rectify() throws IOException, InterruptedException {
        MeasureStory measures = new MeasureStory(teller, residents, problem, record);
        measures.draft();
        ObjectNode plan = on("plannedOn");
        plan.set("dueOn", problem.get("dueOn"));
        decide("approve-plan", plan);
        measures.carryOut();
        if (problem.has("extension")) {
            extend(problem.get("extension"));
        }
        if (problem.has("submittedOn")) {
            unit("submit", "submit", on("submittedOn"));
            accept("accept", problem.path("acceptedOn").asText());
        }
        if (problem.has("relapse")) {
            relapse(measures, problem.get("relapse"));
        }
    }

    private void extend(JsonNode extension) throws IOException, InterruptedException {
        ObjectNode request = dated(extension, "askedOn");
        request.set("dueOn", extension.get("dueOn"));
        request.set("reason", extension.get("reason"));
        unit("extend", "extend", request);
        ObjectNode decision = dated(extension, "decidedOn");
        decision.put("approved", true);
        decision.set("opinion", extension.get("opinion"));
        decide("decide-extension", decision);
    }

    /** 反弹回潮: found in a look-back, a measure taken up again, returned once, then accepted. */
    private void relapse(MeasureStory measures, JsonNode relapse) throws IOException, InterruptedException {
        ObjectNode look = dated(relapse, "on");
        look.put("result", "RELAPSED");
        look.set("finding", relapse.get("finding"));
        look.set("dueOn", relapse.get("dueOn"));
        teller.step(key + "-relapse", residents.acceptor(), record, "/look-back", look);
        measures.again(relapse);
        unit("submit-again", "submit", dated(relapse, "submittedOn"));
        ObjectNode back = dated(relapse, "returnedOn");
        back.set("reason", relapse.get("reason"));
        teller.step(key + "-return", residents.acceptor(), record, "/return", back);
        unit("submit-third", "submit", dated(relapse, "againOn"));
        accept("accept-again", relapse.path("acceptedOn").asText());
    }

    private void accept(String step, String on) throws IOException, InterruptedException {
        ObjectNode acceptance = Door.JSON.createObjectNode();
        acceptance.put("on", on);
        acceptance
                .putObject("checks")
                .put("matterSolved", true)
                .put("personsHandled", true)
                .put("rectified", true);
        acceptance.put("noneHandledReason", "属工作机制问题，未涉及个人责任");
        acceptance.put("opinion", "三项均已核实，同意销号");
        teller.step(key + "-" + step, residents.acceptor(), record, "/accept", acceptance);
    }

    private void decide(String verb, ObjectNode body) throws IOException, InterruptedException {
        teller.step(key + "-" + verb, residents.manager(), record, "/" + verb, body);
    }

    private void unit(String step, String verb, ObjectNode body) throws IOException, InterruptedException {
        teller.step(key + "-" + step, residents.headOf(org()), record, "/" + verb, body);
    }

    private String org() {
        return problem.path("orgCode").asText();
    }

    private ObjectNode on(String field) {
        return dated(problem, field);
    }

    private static ObjectNode dated(JsonNode from, String field) {
        ObjectNode body = Door.JSON.createObjectNode();
        body.set("on", from.get(field));
        return body;
    }
}
