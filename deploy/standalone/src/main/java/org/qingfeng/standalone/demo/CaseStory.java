package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 立案审查调查 and 审理: filed by the town, by the county or by both, investigated, tried by others, decided, carried out. */
final class CaseStory {
    static final String CASES = "/api/casework/v1/cases";

    private final Teller teller;
    private final Residents residents;
    private final Organs organs;
    private final JsonNode file;
    private final String key;
    private final boolean countys;
    private String record = "";
    private int number;

    CaseStory(Teller teller, Residents residents, Organs organs, JsonNode file) {
        this.teller = teller;
        this.residents = residents;
        this.organs = organs;
        this.file = file;
        this.key = file.path("key").asText();
        this.countys = file.path("filings").toString().equals("[\"SUPERVISORY\"]");
    }

    String id() {
        return record.substring(CASES.length() + 1);
    }

    String record() {
        return record;
    }

    /** 立案: proposed by the investigator, approved by the organ's head, consented to by the Party committee's. */
    void fileOn(@Nullable String clue) throws IOException, InterruptedException {
        record = CASES + "/" + teller.create(key + "-propose", officer(), CASES, form(clue));
        for (JsonNode organ : file.path("filings")) {
            boolean town = organ.asText().equals("PARTY");
            Official head = town ? organs.secretary() : organs.county("discipline-secretary");
            Official consenter = town ? organs.partySecretary() : organs.county("party-secretary");
            step(head, "approve-filing", Step.on(file, "on").put("consenter", consenter.person()));
            step(consenter, "consent-filing", Step.on(file, "on"));
        }
    }

    private ObjectNode form(@Nullable String clue) {
        ObjectNode form = Step.on(file, "on");
        if (clue != null) {
            form.put("clueId", clue);
        }
        if (file.has("carriedOverFrom")) {
            form.set("carriedOverFrom", file.get("carriedOverFrom"));
        }
        form.set("subject", residents.snapshot(residents.described(file.path("subject"))));
        for (JsonNode organ : file.path("filings")) {
            boolean town = organ.asText().equals("PARTY");
            ObjectNode filing = form.withArray("filings").addObject();
            filing.set("organ", organ);
            filing.put("orgCode", town ? Organs.DISCIPLINE : County.SUPERVISION);
        }
        form.set("disciplines", file.get("disciplines"));
        form.set("basis", file.get("basis"));
        form.putObject("distinctions")
                .put("inexperience", false)
                .put("exploration", false)
                .put("unintended", false)
                .put("result", "NOT_APPLICABLE")
                .put("reason", "明知故犯，不属于三种情形");
        return form;
    }

    /** From the investigators' appointment to the report on the execution, as far as the composition goes. */
    void conduct() throws IOException, InterruptedException {
        ObjectNode team = Step.undated();
        team.putArray("investigators").add(officer().person()).add(second().person());
        step(head(), "assign", team);
        step(officer(), "announce-filing", Step.on(file, "announcedFilingOn"));
        if (!file.has("decision")) {
            return;
        }
        meet();
        ObjectNode trial = Step.on(file, "triedOn");
        trial.putArray("tryers").add(tryer().person());
        step(officer(), "hand-over-to-trial", trial);
        if (countys) {
            step(tryer(), "finish-trial", Step.on(file, "tryFinishedOn").put("opinion", "事实清楚，证据确凿，定性准确"));
        } else {
            review();
        }
        decide();
    }

    /** 见面: facts shown, the statement recorded, each point of the defence answered. */
    private void meet() throws IOException, InterruptedException {
        ObjectNode meeting =
                Step.on(file, "metOn").put("statement", file.path("statement").asText());
        meeting.putArray("officers").add(officer().person()).add(second().person());
        meeting.putArray("defences")
                .addObject()
                .put("claim", "系初犯，已主动退缴")
                .put("answer", "属实，量纪时已考虑")
                .put("accepted", true);
        meeting.putArray("shown");
        for (JsonNode sanction : file.path("decision").path("sanctions")) {
            ObjectNode shown = meeting.withArray("shown").addObject();
            shown.set("family", sanction.get("family"));
            shown.set("kind", sanction.get("kind"));
        }
        step(officer(), "meet-person", meeting);
    }

    /** 乡案县审, with the branch's meeting between two reviews where the county decides. */
    private void review() throws IOException, InterruptedException {
        for (JsonNode review : file.path("reviews")) {
            if (review.has("branchMetOn")) {
                ObjectNode meeting =
                        Step.on(review, "branchMetOn").put("present", 23).put("inFavour", 21);
                meeting.set("orgCode", file.get("branch"));
                step(organs.tryer(), "branch-meeting", meeting.put("resolution", "同意所提意见"));
            } else {
                ObjectNode sending = Step.on(review, "sentOn");
                sending.putArray("reviewers")
                        .add(organs.county("county-reviewer").person());
                step(organs.secretary(), "send-to-county", sending);
                step(
                        organs.county("county-reviewer"),
                        "county-opinion",
                        Step.on(review, "backOn").put("opinion", "事实清楚，证据确凿，同意"));
            }
        }
    }

    private void decide() throws IOException, InterruptedException {
        JsonNode decision = file.path("decision");
        ObjectNode form = Step.on(decision, "on").put("grounds", "事实清楚，证据确凿，情节较轻，能够认错悔错");
        form.set("outcome", decision.get("outcome"));
        for (JsonNode sanction : decision.path("sanctions")) {
            ObjectNode made = form.withArray("sanctions").addObject();
            made.set("family", sanction.get("family"));
            made.set("kind", sanction.get("kind"));
            made.set("decidingOrgCode", sanction.get("by"));
            made.set("documentNumber", sanction.get("number"));
        }
        if (decision.path("afterConviction").asBoolean()) {
            form.put("afterConviction", true);
        }
        if (decision.has("measure")) {
            form.set("measure", decision.get("measure"));
        }
        step(decider(), "decide", form);
        ObjectNode announcement = Step.on(decision, "announcedOn").put("note", "本人已签字");
        announcement.putArray("officers").add(officer().person()).add(second().person());
        step(officer(), "announce", announcement);
        if (decision.has("executedOn")) {
            step(officer(), "execute", Step.on(decision, "executedOn").put("note", "已书面通知有关部门，装入本人档案"));
            step(officer(), "report-execution", Step.on(decision, "reportedOn").put("note", "执行情况已报告"));
        }
    }

    /** What only the county's commission may decide, its secretary decides. */
    private Official decider() {
        boolean above = countys || file.path("decision").path("countys").asBoolean();
        return above ? organs.county("discipline-secretary") : organs.secretary();
    }

    private Official head() {
        return countys ? organs.county("discipline-secretary") : organs.secretary();
    }

    private Official officer() {
        return countys ? organs.county("case-officer") : organs.officer();
    }

    private Official second() {
        return countys ? organs.countySecond() : organs.second();
    }

    private Official tryer() {
        return countys ? organs.county("trial-reviewer") : organs.tryer();
    }

    /** Some steps are taken more than once. */
    private void step(Official by, String verb, ObjectNode body) throws IOException, InterruptedException {
        number++;
        teller.step(key + "-" + number + "-" + verb, by, record, "/" + verb, body);
    }
}
