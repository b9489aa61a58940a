package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 网上举报: made by citizens without login, followed up with the receipt, given to the petition officer. */
final class PublicStory {
    private static final int KEY_DIGITS = 32;

    private final Door door;
    private final Teller teller;
    private final Organs organs;
    private final ComplaintStory complaints;

    PublicStory(Door door, Teller teller, Organs organs, ComplaintStory complaints) {
        this.door = door;
        this.teller = teller;
        this.organs = organs;
        this.complaints = complaints;
    }

    /** One after the other: only so the one that nobody has yet is this one. */
    void submit(JsonNode complaint) throws IOException, InterruptedException {
        String key = complaint.path("key").asText();
        if (!teller.isDone(key + "-submit")) {
            String receipt = door.post(
                            Official.THE_PUBLIC, ComplaintStory.COMPLAINTS, form(complaint), keyOf(key), null)
                    .body()
                    .path("receipt")
                    .asText();
            JsonNode standing = door.post(
                            Official.THE_PUBLIC,
                            ComplaintStory.COMPLAINTS + "/status",
                            Step.undated().put("receipt", receipt),
                            "demo-" + key + "-status",
                            null)
                    .body();
            if (standing.path("progress").isMissingNode()) {
                throw new IOException("nothing is known under the receipt just given");
            }
            teller.note(key + "-submit");
        }
        take(complaint);
    }

    /** The secretary gives it to the petition officer; its author is named nowhere, its id tells no time. */
    private void take(JsonNode complaint) throws IOException, InterruptedException {
        String key = complaint.path("key").asText();
        String id = teller.idOf(key + "-assign");
        if (id == null) {
            JsonNode waiting = door.get(
                            organs.secretary(),
                            ComplaintStory.COMPLAINTS + "?unassigned=true&channel=WEB&state=RECEIVED")
                    .body()
                    .path("items");
            if (waiting.size() != 1) {
                throw new IOException(waiting.size() + " complaints wait to be given to somebody, not one");
            }
            id = waiting.path(0).path("id").asText();
            ObjectNode given =
                    Step.on(complaint, "on").put("officerId", organs.petitions().person());
            teller.step(key + "-assign", organs.secretary(), ComplaintStory.COMPLAINTS + "/" + id, "/assign", given);
        }
        complaints.found(complaint, id);
    }

    private static ObjectNode form(JsonNode complaint) {
        ObjectNode form = Step.undated();
        form.put("subjectPost", complaint.path("post").asText("OTHER"));
        form.put("named", complaint.has("reporter"));
        if (complaint.has("reporter")) {
            form.set("reporter", Reporters.form(complaint.path("reporter").asInt()));
        }
        form.set("subjectText", complaint.get("about"));
        form.set("content", complaint.get("content"));
        return form;
    }

    /** A browser draws 128 random bits; the story's are the same in every run, so that nothing is sent twice. */
    private static String keyOf(String key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("demo " + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
