package org.qingfeng.casework.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.testkit.Tokens;

/** The discipline office of a town at work with clues. */
public final class ClueOffice {
    public static final String CLUES = "/v1/clues";

    public final County county = County.founded();
    public final Official lead = officer("case-officer");
    public final Official second = officer("case-officer");
    public final Official other = officer("case-officer");
    public final Official secretary = officer("discipline-secretary");

    public ClueOffice() {
        Directory.announces(county.town, "清河镇", "TOWN");
    }

    /** An official whom the directory knows, of the town's discipline commission. */
    public Official officer(String role) {
        Somebody person = Somebody.inOffice("办案人", county.townDiscipline).announced();
        return new Official(account(role, person.id()), person.id());
    }

    public Tokens account(String role, UUID person) {
        return Tokens.of(role).org(county.town).person(person).subject(role + '-' + person);
    }

    public Somebody villager(String name) {
        return Somebody.inVillage(name, county.village + "-002").announced();
    }

    public Map<String, Object> form(String source, String receivedOn, Somebody... subjects) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("source", source);
        form.put("receivedOn", receivedOn);
        form.put("subjects", List.of(subjects).stream().map(Somebody::snapshot).toList());
        form.put("disciplines", List.of("D5"));
        form.put("category", "F2");
        form.put("summary", "反映惠民项目公示不及时");
        if (subjects.length == 0) {
            form.put("orgCode", county.town);
        }
        return form;
    }

    public Filed registered(String source, String receivedOn, Somebody... subjects) {
        return lead.opens(CLUES, form(source, receivedOn, subjects));
    }

    public Filed assigned(String source, String receivedOn, Somebody... subjects) {
        return assigns(registered(source, receivedOn, subjects), lead, second).on(receivedOn);
    }

    public Step assigns(Filed clue, Official... handlers) {
        return secretary
                .does("assign", clue)
                .with("handlers", List.of(handlers).stream().map(Official::id).toList());
    }

    public Step proposes(Filed clue, String method, String... part) {
        Step step = lead.does("propose", clue).with("method", method).with("opinion", "建议" + method);
        return part.length == 0 ? step : step.with("subMethod", part[0]);
    }

    /** Proposed by the handler and approved by the secretary on the same day. */
    public Filed disposes(Filed clue, String on, String method, String... part) {
        proposes(clue, method, part).on(on);
        return secretary.does("approve", clue).with("opinion", "同意").on(on);
    }

    public Filed replies(Filed clue, String on) {
        return lead.does("record-reply", clue).with("text", "书面回复").on(on);
    }

    public Filed reports(Filed clue, String on) {
        return lead.does("report", clue).with("text", "核查情况报告").on(on);
    }

    public Step finishes(Filed clue, String conclusion) {
        return secretary.does("finish", clue).with("conclusion", conclusion).with("reason", "集体研究决定");
    }

    /** Through an inquiry by letter to its report. */
    public Filed inquired(Filed clue, String approvedOn, String repliedOn, String reportedOn) {
        disposes(clue, approvedOn, "INQUIRY", "INQUIRY_LETTER");
        lead.does("deliver-inquiry", clue).on(approvedOn);
        replies(clue, repliedOn);
        return reports(clue, reportedOn);
    }

    public Filed verified(Filed clue, String approvedOn, String reportedOn) {
        disposes(clue, approvedOn, "VERIFY");
        return reports(clue, reportedOn);
    }

    /** Concluded as unfounded. */
    public Filed unfounded(Somebody... subjects) {
        Filed clue = assigned("PETITION_REAL_NAME", "2023-02-06", subjects);
        verified(clue, "2023-02-28", "2023-04-18");
        return finishes(clue, "UNFOUNDED").on("2023-04-20");
    }

    /** The statutory dues of all its deadlines, in their order. */
    public static List<String> dues(Filed clue) {
        return new ArrayList<>(clue.seen().getList("deadlines.statutoryDue", String.class));
    }
}
