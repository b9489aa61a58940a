package org.qingfeng.casework.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a county's officials take a case from step to step. */
public record CaseDesk(County county) {
    public static final String CASES = "/v1/cases";

    public Map<String, Object> form(Somebody person, String on, Map<?, ?>... filings) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("on", on);
        form.put("subject", person.snapshot());
        form.put("filings", List.of(filings));
        form.put("disciplines", List.of("D3"));
        form.put("basis", "初核发现" + person.name() + "虚列支出，数额待查");
        form.put(
                "distinctions",
                Map.of(
                        "inexperience",
                        false,
                        "exploration",
                        false,
                        "unintended",
                        false,
                        "result",
                        "NOT_APPLICABLE",
                        "reason",
                        "明知故犯，不属于三种情形"));
        return form;
    }

    public Map<String, String> byTown() {
        return Map.of("organ", "PARTY", "orgCode", county.townDiscipline);
    }

    public Map<String, String> byCounty() {
        return Map.of("organ", "SUPERVISORY", "orgCode", county.countySupervision);
    }

    public Filed proposed(Somebody person, String on, Map<?, ?>... filings) {
        return county.officer.opens(CASES, form(person, on, filings));
    }

    /** Filed by the town's discipline commission alone. */
    public Filed filed(Somebody person, String on) {
        return townFiles(proposed(person, on, byTown()), on);
    }

    public Filed townFiles(Filed file, String on) {
        county.secretary
                .does("approve-filing", file)
                .with("consenter", county.partySecretary.id())
                .on(on);
        return county.partySecretary.does("consent-filing", file).on(on);
    }

    public Filed countyFiles(Filed file, String on) {
        county.countySecretary
                .does("approve-filing", file)
                .with("consenter", county.countyPartySecretary.id())
                .on(on);
        return county.countyPartySecretary.does("consent-filing", file).on(on);
    }

    /** Assigned, and announced to the person. */
    public Filed investigated(Filed file, String on) {
        county.secretary
                .does("assign", file)
                .with("investigators", List.of(county.officer.id(), county.second.id()))
                .now();
        return county.officer.does("announce-filing", file).on(on);
    }

    public Filed met(Filed file, String on, Map<?, ?>... shown) {
        return meeting(file, shown).on(on);
    }

    public Step meeting(Filed file, Map<?, ?>... shown) {
        return county.officer
                .does("meet-person", file)
                .with("officers", List.of(county.officer.id(), county.second.id()))
                .with("statement", "本人对事实没有异议")
                .with("defences", List.of(Map.of("claim", "系初犯", "answer", "属实，已考虑", "accepted", true)))
                .with("shown", List.of(shown));
    }

    public Filed tried(Filed file, String on) {
        return county.officer
                .does("hand-over-to-trial", file)
                .with("tryers", List.of(county.tryer.id()))
                .on(on);
    }

    public Filed reviewed(Filed file, String sent, String back) {
        county.secretary
                .does("send-to-county", file)
                .with("reviewers", List.of(county.reviewer.id()))
                .on(sent);
        return county.reviewer
                .does("county-opinion", file)
                .with("opinion", "事实清楚，同意")
                .on(back);
    }

    public Filed resolved(Filed file, String on) {
        return county.tryer
                .does("branch-meeting", file)
                .with("orgCode", county.village + "-001")
                .with("present", 23)
                .with("inFavour", 21)
                .with("resolution", "同意")
                .on(on);
    }

    /** Ready for the decision, with the person heard on what is shown. */
    public Filed ready(Somebody person, Map<?, ?>... shown) {
        Filed file = investigated(filed(person, "2023-04-06"), "2023-04-10");
        return reviewed(tried(met(file, "2023-05-20", shown), "2023-05-24"), "2023-06-01", "2023-06-12");
    }

    public Step decides(Filed file, Map<?, ?>... sanctions) {
        return outcome(file, "SANCTION").with("sanctions", List.of(sanctions));
    }

    public Step outcome(Filed file, String outcome) {
        return county.secretary.does("decide", file).with("outcome", outcome).with("grounds", "事实清楚，证据确凿");
    }

    public Step announces(Filed file) {
        return county.officer
                .does("announce", file)
                .with("officers", List.of(county.officer.id(), county.second.id()))
                .with("note", "本人已签字");
    }

    public static Map<String, Object> shown(String family, String kind) {
        return Map.of("family", family, "kind", kind);
    }

    public static Map<String, Object> sanction(String family, String kind, String organ) {
        return sanction(family, kind, organ, null);
    }

    public static Map<String, Object> sanction(
            String family, String kind, String organ, @Nullable Map<String, Object> more) {
        Map<String, Object> sanction = new LinkedHashMap<>(shown(family, kind));
        sanction.put("decidingOrgCode", organ);
        if (more != null) {
            sanction.putAll(more);
        }
        return sanction;
    }
}
