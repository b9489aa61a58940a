package org.qingfeng.standalone.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The composition reconciles with domain H.1 before anything is sent. */
class CompositionTest {
    @Test
    void measuresAreAsManyAsTheSummarySays() throws Exception {
        List<Integer> perProblem = new ArrayList<>();
        long done = 0;
        for (JsonNode problem : Demo.composition("qinghe-2023.json").path("problems")) {
            perProblem.add(problem.path("measures").size());
            done += stream(problem.path("measures"))
                    .filter(m -> m.has("doneOn"))
                    .count();
        }
        assertEquals(List.of(4, 3, 4, 3, 3, 4, 3, 4, 3), perProblem);
        assertEquals(29, done);
    }

    @Test
    void eightAreClosedAndOneExtended() throws Exception {
        JsonNode problems = Demo.composition("qinghe-2023.json").path("problems");
        assertEquals(8, stream(problems).filter(p -> p.has("acceptedOn")).count());
        assertEquals(1, stream(problems).filter(p -> p.has("extension")).count());
        assertEquals(1, stream(problems).filter(p -> p.has("relapse")).count());
        assertEquals(1, stream(problems).filter(p -> p.has("redate")).count());
        assertEquals(2, Demo.composition("qinghe-2023.json").path("dropped").size());
    }

    @Test
    void theTownHasItsCadresUnderDifferentNames() {
        List<Person> persons = Town.persons();
        assertEquals(120, persons.size());
        assertEquals(104, persons.stream().filter(Person::partyMember).count());
        assertEquals(11, persons.stream().filter(Person::leadershipMember).count());
        assertEquals(72, persons.stream().filter(Person::villageCadre).count());
        assertEquals(120, new HashSet<>(persons.stream().map(Person::name).toList()).size());
    }

    @Test
    void everyCodeIsFictional() {
        assertTrue(Town.organizations().stream().allMatch(o -> o.code().startsWith("99")));
    }

    @Test
    void complaintsAreAsManyAsTheTownHad() throws Exception {
        JsonNode complaints = casework().path("complaints");
        assertEquals(22, complaints.size());
        assertEquals(9, with(complaints, "clue"));
        assertEquals(3, with(complaints, "repeatOf"));
        assertEquals(4, with(complaints, "noticedOn"));
        assertEquals(4, with(complaints, "leader"));
        assertEquals(10, with(complaints, "scope"));
    }

    @Test
    void cluesAndCasesAreThoseOfTheOracle() throws Exception {
        JsonNode clues = casework().path("clues");
        assertEquals(21, clues.size());
        assertEquals(5, with(clues, "case"));
        JsonNode cases = casework().path("cases");
        assertEquals(6, cases.size());
        assertEquals(1, with(cases, "carriedOverFrom"));
        assertEquals(
                5,
                stream(cases)
                        .mapToInt(c -> c.path("decision").path("sanctions").size())
                        .sum());
    }

    /** A name that the directory has may stand in the clear elsewhere; a reporter's may not. */
    @Test
    void noReporterIsInTheDirectory() {
        List<String> known = new ArrayList<>();
        known.addAll(Town.persons().stream().map(Person::name).toList());
        known.addAll(Town.ordinaryMembers().stream().map(Person::name).toList());
        known.addAll(County.persons().stream().map(Person::name).toList());
        assertEquals(known.size(), new HashSet<>(known).size());
        assertTrue(Reporters.secrets().stream().noneMatch(known::contains));
    }

    private static JsonNode casework() throws Exception {
        return Demo.composition("qinghe-2023-casework.json");
    }

    private static long with(JsonNode stories, String field) {
        return stream(stories).filter(story -> story.has(field)).count();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
