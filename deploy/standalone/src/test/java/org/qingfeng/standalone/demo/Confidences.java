package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the played year confides to casework: words and reporters that may be readable nowhere, and whom it concerns. */
public final class Confidences {
    private static final List<String> WORDS =
            List.of("content", "summary", "basis", "statement", "grounds", "topic", "record");

    private Confidences() {}

    /** What was reported, found and said, and who reported it. */
    public static List<String> told() throws IOException {
        List<String> told = new ArrayList<>(Reporters.secrets());
        JsonNode year = Demo.composition("qinghe-2023-casework.json");
        for (String stories : List.of("complaints", "clues", "cases", "acts", "talks")) {
            for (JsonNode story : year.path(stories)) {
                WORDS.stream()
                        .filter(story::has)
                        .forEach(word -> told.add(story.path(word).asText()));
            }
        }
        return told;
    }

    /** Names of the persons concerned, but for those who head a village: they answer for its problems in the open. */
    public static Set<String> concerned() throws IOException {
        List<Person> all = new ArrayList<>(Town.persons());
        all.addAll(Town.ordinaryMembers());
        Set<String> names = new LinkedHashSet<>();
        JsonNode year = Demo.composition("qinghe-2023-casework.json");
        for (String stories : List.of("clues", "cases")) {
            for (JsonNode story : year.path(stories)) {
                all.stream()
                        .filter(person -> is(person, story.path("subject")) && !person.topLeader())
                        .forEach(person -> names.add(person.name()));
            }
        }
        return names;
    }

    private static boolean is(Person person, JsonNode subject) {
        return person.org().equals(subject.path("org").asText())
                && person.position().equals(subject.path("position").asText());
    }
}
