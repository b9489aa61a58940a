package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** 第一种形态 recorded by hand: by a leader his own use 主体责任, by the organ what its head approves 监督责任. */
final class FormActStory {
    private static final String ACTS = "/api/casework/v1/form-acts";

    private final Teller teller;
    private final Residents residents;
    private final Organs organs;

    FormActStory(Teller teller, Residents residents, Organs organs) {
        this.teller = teller;
        this.residents = residents;
        this.organs = organs;
    }

    void tell(JsonNode act) throws IOException, InterruptedException {
        String key = act.path("key").asText();
        ObjectNode form = Step.undated().put("form", "FIRST");
        form.set("actOn", act.get("on"));
        form.set("measure", act.get("measure"));
        form.set("grounds", act.get("grounds"));
        form.putArray("persons").add(residents.snapshot(residents.described(act.path("person"))));
        if (act.has("leader")) {
            Person leader = residents.leaderAt(act.path("leader").asText());
            form.put("responsibility", "PRINCIPAL").put("actorOrgCode", leader.org());
            teller.create(key, residents.official("leader", Town.CODE, leader), ACTS, form);
        } else {
            form.put("responsibility", "SUPERVISORY").put("actorOrgCode", Organs.DISCIPLINE);
            form.put("approvedBy", organs.secretary().person());
            String id = teller.create(key, organs.officer(), ACTS, form);
            teller.step(key + "-approve", organs.secretary(), ACTS + "/" + id, "/approve", Step.on(act, "on"));
        }
    }
}
