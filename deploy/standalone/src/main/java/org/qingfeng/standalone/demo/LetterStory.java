package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** 提示函、纪律检查建议书: drafted, signed by the secretary, sent; each recipient acknowledges and replies by its own clock. */
final class LetterStory {
    private static final String LETTERS = "/api/casework/v1/letters";

    private final Teller teller;
    private final Residents residents;
    private final Organs organs;
    private final JsonNode letter;
    private final String key;
    private String record = "";

    LetterStory(Teller teller, Residents residents, Organs organs, JsonNode letter) {
        this.teller = teller;
        this.residents = residents;
        this.organs = organs;
        this.letter = letter;
        this.key = letter.path("key").asText();
    }

    /** In the order of the year: the signature gives the number. */
    void send() throws IOException, InterruptedException {
        ObjectNode form = Step.on(letter, "on").put("orgCode", Organs.DISCIPLINE);
        for (String field : new String[] {"kind", "subject", "causes", "requirement"}) {
            if (letter.has(field)) {
                form.set(field, letter.get(field));
            }
        }
        form.putArray("matters").add(letter.path("matter").asText());
        for (JsonNode copy : letter.path("copies")) {
            ObjectNode addressed = form.withArray("recipients").addObject();
            addressed.set("orgCode", copy.get("org"));
            addressed.set("recipientType", copy.get("as"));
        }
        record = LETTERS + "/" + teller.create(key, organs.officer(), LETTERS, form);
        teller.step(key + "-approve", organs.secretary(), record, "/approve", Step.on(letter, "on"));
        teller.step(key + "-send", organs.officer(), record, "/send", Step.on(letter, "on"));
    }

    String record() {
        return record;
    }

    /** What the recipients answered and did. */
    void answer() throws IOException, InterruptedException {
        JsonNode recipients = teller.read(organs.officer(), record).path("recipients");
        for (JsonNode copy : letter.path("copies")) {
            String org = copy.path("org").asText();
            String part = "/recipients/" + idOf(org, recipients) + "/";
            Official unit = residents.addressee(org);
            step(org, unit, part, "acknowledge", Step.on(copy, "receivedOn").put("signer", unit.name()));
            step(
                    org,
                    unit,
                    part,
                    "reply",
                    Step.on(copy, "repliedOn").put("text", copy.path("reply").asText()));
            ObjectNode judgement =
                    Step.on(copy, "judgedOn").put("verdict", "ACCEPTED").put("opinion", "措施具体，同意");
            step(org, organs.officer(), part, "judge", judgement);
            if (copy.has("closedOn")) {
                ObjectNode evaluation =
                        Step.on(copy, "closedOn").put("result", "PASSED").put("note", "现场核验，均已落实");
                step(org, organs.officer(), part, "evaluate", evaluation);
                step(org, organs.officer(), part, "close", Step.on(copy, "closedOn"));
            }
        }
    }

    private void step(String org, Official by, String part, String verb, ObjectNode body)
            throws IOException, InterruptedException {
        teller.step(key + "-" + org.substring(Town.SEAT) + "-" + verb, by, record, part + verb, body);
    }

    private static String idOf(String org, JsonNode recipients) throws IOException {
        for (JsonNode recipient : recipients) {
            if (recipient.path("orgCode").asText().equals(org)) {
                return recipient.path("id").asText();
            }
        }
        throw new IOException("the letter has no recipient " + org);
    }
}
