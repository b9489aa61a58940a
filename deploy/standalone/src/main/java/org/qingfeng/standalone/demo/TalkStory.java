package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** 谈话提醒: planned, approved by the secretary, held by two officers, its record signed by the person himself. */
final class TalkStory {
    private static final String TALKS = "/api/casework/v1/talks";

    private final Teller teller;
    private final Residents residents;
    private final Organs organs;

    TalkStory(Teller teller, Residents residents, Organs organs) {
        this.teller = teller;
        this.residents = residents;
        this.organs = organs;
    }

    void tell(JsonNode talk) throws IOException, InterruptedException {
        String key = talk.path("key").asText();
        Person person = residents.described(talk.path("person"));
        ObjectNode form = Step.on(talk, "proposedOn").put("organCode", Organs.DISCIPLINE);
        form.set("type", talk.get("type"));
        form.set("plannedOn", talk.get("on"));
        form.set("topic", talk.get("topic"));
        form.putArray("interviewers")
                .add(organs.officer().person())
                .add(organs.second().person());
        form.putArray("interviewees").add(residents.snapshot(person));
        String record = TALKS + "/" + teller.create(key, organs.officer(), TALKS, form);
        teller.step(key + "-approve", organs.secretary(), record, "/approve", Step.on(talk, "proposedOn"));
        ObjectNode held = Step.on(talk, "on").put("attitude", "认识到位");
        held.set("record", talk.get("record"));
        teller.step(key + "-hold", organs.officer(), record, "/hold", held);
        Official himself = residents.official("cadre", person.org(), person);
        teller.step(key + "-sign", himself, record, "/sign", Step.on(talk, "on").put("comment", "笔录属实"));
    }
}
