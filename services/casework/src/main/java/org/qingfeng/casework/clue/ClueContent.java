package org.qingfeng.casework.clue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * Everything of a clue that names a person or is said in words: one protected value, stored encrypted.
 *
 * @param subjects 被反映人, each with an id
 * @param reporters persons who reported it, as far as they are persons of the directory
 * @param notes what was written with the steps
 * @param cleared the persons of each clarification, by its number
 * @param ledger the columns of the official ledger that nothing else here knows, by their heads
 */
record ClueContent(
        List<PersonSnapshot> subjects,
        @Nullable String summary,
        List<UUID> reporters,
        List<ClueNote> notes,
        Map<Integer, List<UUID>> cleared,
        Map<String, String> ledger) {
    static final ClueContent CLOSED = new ClueContent(List.of(), null, List.of(), List.of(), Map.of(), Map.of());

    ClueContent {
        subjects = List.copyOf(Objects.requireNonNullElse(subjects, List.of()));
        reporters = List.copyOf(Objects.requireNonNullElse(reporters, List.of()));
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
        cleared = Map.copyOf(Objects.requireNonNullElse(cleared, Map.of()));
        ledger = Map.copyOf(Objects.requireNonNullElse(ledger, Map.of()));
    }

    ClueContent with(ClueNote note) {
        List<ClueNote> all = new ArrayList<>(notes);
        all.add(note);
        return new ClueContent(subjects, summary, reporters, all, cleared, ledger);
    }

    ClueContent with(ClueDetails details) {
        List<PersonSnapshot> identified =
                details.subjects().stream().map(PersonSnapshot::identified).toList();
        return new ClueContent(identified, details.summary(), reporters, notes, cleared, ledger);
    }

    ClueContent reportedBy(Collection<UUID> persons) {
        return new ClueContent(subjects, summary, List.copyOf(persons), notes, cleared, ledger);
    }

    ClueContent clearing(int number, List<UUID> persons) {
        Map<Integer, List<UUID>> all = new TreeMap<>(cleared);
        all.put(number, List.copyOf(persons));
        return new ClueContent(subjects, summary, reporters, notes, all, ledger);
    }

    ClueContent with(Map<String, String> columns) {
        return new ClueContent(subjects, summary, reporters, notes, cleared, columns);
    }
}
