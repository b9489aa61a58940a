package org.qingfeng.casework.office;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingfeng.testkit.DirectoryNews;

/** How a town uses the four forms and holds its talks. */
public final class FormDesk {
    public static final String FORM_ACTS = "/v1/form-acts";
    public static final String TALKS = "/v1/talks";

    public final ClueOffice office;
    public final CaseDesk cases;

    public FormDesk(ClueOffice office) {
        this.office = office;
        cases = new CaseDesk(office.county);
    }

    /** 班子成员 of the town's party committee. */
    public Official leader(String name) {
        Somebody person = Somebody.inOffice(name, office.county.townParty);
        Directory.announces(new DirectoryNews.Cadre(
                person.id(),
                DirectoryNews.Cadre.post(person.orgCode(), person.position(), person.rank(), true, false),
                true,
                true,
                person.managedBy(),
                false));
        return new Official(office.account("leader", person.id()), person.id());
    }

    public Map<String, Object> byLeader(String on, String measure, Somebody... persons) {
        Map<String, Object> form = act(on, measure, persons);
        form.put("responsibility", "PRINCIPAL");
        form.put("actorOrgCode", office.county.townParty);
        return form;
    }

    public Map<String, Object> byOrgan(String on, String measure, Somebody... persons) {
        Map<String, Object> form = act(on, measure, persons);
        form.put("responsibility", "SUPERVISORY");
        form.put("actorOrgCode", office.county.townDiscipline);
        form.put("approvedBy", office.secretary.id());
        return form;
    }

    private static Map<String, Object> act(String on, String measure, Somebody... persons) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("actOn", on);
        form.put("form", "FIRST");
        form.put("measure", measure);
        form.put("persons", List.of(persons).stream().map(Somebody::snapshot).toList());
        form.put("grounds", "未按时报送村务公开情况");
        return form;
    }

    public Map<String, Object> talk(String on, String type, Somebody person) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("on", on);
        form.put("type", type);
        form.put("organCode", office.county.townDiscipline);
        form.put("plannedOn", on);
        form.put("place", "镇纪委谈话室");
        form.put("interviewers", List.of(office.lead.id(), office.second.id()));
        form.put("interviewees", List.of(person.snapshot()));
        form.put("topic", "惠民项目公示不及时");
        return form;
    }

    /** Planned and approved. */
    public Filed scheduled(String on, String type, Somebody person) {
        Filed talk = office.lead.opens(TALKS, talk(on, type, person));
        return office.secretary.does("approve", talk).on(on);
    }

    public Step holds(Filed talk) {
        return office.lead
                .does("hold", talk)
                .with("record", "本人承认公示不及时，愿意整改")
                .with("attitude", "认识深刻")
                .with("commitment", "一周内补公示");
    }

    /** The acts that the secretary finds, by what the query says of them. */
    public JsonPath acts(String query) {
        return office.secretary
                .asks()
                .get(FORM_ACTS + "?count=true&limit=200&sort=actOn&" + query)
                .jsonPath();
    }

    /** As it stands now, whatever else happened meanwhile. */
    public void refresh(Filed act) {
        office.secretary.reads(act);
    }

    /** One of them as a record. */
    public Filed act(String query) {
        JsonPath all = acts(query);
        return new Filed(FORM_ACTS, all.setRootPath("items[0]"));
    }

    public JsonPath restriction(Somebody person, String on) {
        return office.county
                .official("personnel-officer", office.county.town)
                .asks()
                .get("/v1/restrictions?on=" + on + "&personId=" + person.id())
                .jsonPath();
    }
}
