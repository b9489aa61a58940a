package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The year's casework: complaints, clues, cases and sanctions, each by who may. */
final class Casework {
    private final Door door;
    private final Teller teller;
    private final Residents residents;
    private final Organs organs;
    private final Together together;
    private final JsonNode year;
    private final ComplaintStory complaints;
    private final Map<String, ClueStory> clues = new LinkedHashMap<>();
    private final Map<String, CaseStory> cases = new LinkedHashMap<>();

    Casework(Door door, Teller teller, Residents residents, Together together, JsonNode year) {
        this.door = door;
        this.teller = teller;
        this.residents = residents;
        this.organs = new Organs(residents);
        this.together = together;
        this.year = year;
        this.complaints = new ComplaintStory(teller, residents, organs);
    }

    /** What is numbered goes in the order of the year, everything else side by side. */
    void tell() throws IOException, InterruptedException {
        registerClues();
        List<Together.Part> disposals = new ArrayList<>();
        for (JsonNode clue : year.path("clues")) {
            disposals.add(() -> begin(clue));
        }
        others().forEach(complaint -> disposals.add(() -> deal(complaint)));
        disposals.add(this::publicOnes);
        for (LetterStory letter : sentLetters()) {
            disposals.add(letter::answer);
        }
        disposals.addAll(firstForm());
        together.tell(disposals);
        fileCases();
        List<Together.Part> ends = new ArrayList<>();
        cases.values().forEach(file -> ends.add(file::conduct));
        for (JsonNode clue : year.path("clues")) {
            ends.add(() -> end(clue));
        }
        together.tell(ends);
    }

    /** Addresses of what was told, by the keys of the composition. */
    Map<String, String> records() {
        Map<String, String> all = new LinkedHashMap<>();
        for (JsonNode complaint : year.path("complaints")) {
            all.put(complaint.path("key").asText(), complaints.record(complaint));
        }
        clues.forEach((key, clue) -> all.put(key, clue.record()));
        cases.forEach((key, file) -> all.put(key, file.record()));
        return all;
    }

    Organs organs() {
        return organs;
    }

    private void registerClues() throws IOException, InterruptedException {
        for (JsonNode clue : year.path("clues")) {
            ClueStory story = new ClueStory(teller, residents, organs, clue);
            JsonNode complaint = complaintOf(clue);
            if (complaint == null) {
                story.standsAt(story.register());
            } else {
                complaints.register(complaint);
                complaints.accept(complaint);
                story.standsAt(complaints.toClue(complaint, clue));
            }
            clues.put(clue.path("key").asText(), story);
        }
    }

    /** Not public, and no clue came of them. */
    private List<JsonNode> others() {
        List<JsonNode> others = new ArrayList<>();
        for (JsonNode complaint : year.path("complaints")) {
            if (!complaint.has("post") && !complaint.has("clue")) {
                others.add(complaint);
            }
        }
        return others;
    }

    private void deal(JsonNode complaint) throws IOException, InterruptedException {
        complaints.register(complaint);
        settle(complaint);
    }

    private void settle(JsonNode complaint) throws IOException, InterruptedException {
        if (complaint.has("scope")) {
            complaints.passOn(complaint);
        } else {
            complaints.accept(complaint);
        }
    }

    private void publicOnes() throws IOException, InterruptedException {
        PublicStory citizens = new PublicStory(door, teller, organs, complaints);
        for (JsonNode complaint : year.path("complaints")) {
            if (complaint.has("post")) {
                citizens.submit(complaint);
                settle(complaint);
            }
        }
    }

    private List<LetterStory> sentLetters() throws IOException, InterruptedException {
        List<LetterStory> sent = new ArrayList<>();
        for (JsonNode letter : year.path("letters")) {
            LetterStory story = new LetterStory(teller, residents, organs, letter);
            story.send();
            sent.add(story);
        }
        return sent;
    }

    private List<Together.Part> firstForm() {
        FormActStory acts = new FormActStory(teller, residents, organs);
        TalkStory talks = new TalkStory(teller, residents, organs);
        List<Together.Part> all = new ArrayList<>();
        for (JsonNode act : year.path("acts")) {
            all.add(() -> acts.tell(act));
        }
        for (JsonNode talk : year.path("talks")) {
            all.add(() -> talks.tell(talk));
        }
        return all;
    }

    private void fileCases() throws IOException, InterruptedException {
        for (JsonNode file : year.path("cases")) {
            CaseStory story = new CaseStory(teller, residents, organs, file);
            ClueStory clue = clues.get(file.path("clue").asText());
            story.fileOn(clue == null ? null : clue.id());
            cases.put(file.path("key").asText(), story);
        }
    }

    /** A reporter in real name is told that it was accepted, then the clue is dealt with. */
    private void begin(JsonNode clue) throws IOException, InterruptedException {
        JsonNode complaint = complaintOf(clue);
        if (complaint != null) {
            complaints.inform(complaint);
        }
        story(clue).handle(null);
    }

    /** A clue that was filed is concluded; a reporter in real name is told what came of it. */
    private void end(JsonNode clue) throws IOException, InterruptedException {
        CaseStory file = cases.get(clue.path("case").asText());
        if (file != null) {
            story(clue).handle(file.id());
        }
        JsonNode complaint = complaintOf(clue);
        if (complaint != null) {
            complaints.feedBack(complaint);
        }
    }

    private ClueStory story(JsonNode clue) {
        return Objects.requireNonNull(clues.get(clue.path("key").asText()));
    }

    private @Nullable JsonNode complaintOf(JsonNode clue) {
        for (JsonNode complaint : year.path("complaints")) {
            if (complaint.path("clue").asText().equals(clue.path("key").asText())) {
                return complaint;
            }
        }
        return null;
    }
}
