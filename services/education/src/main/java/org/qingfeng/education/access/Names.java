package org.qingfeng.education.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** Several persons in one cell of a ledger, each with the directory's id where it is known: 柳映溪〔0192…〕、方知远. */
public final class Names {
    private static final Pattern WITH_ID =
            Pattern.compile("(.*)〔([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})〕");

    private Names() {}

    public static @Nullable String cell(List<PersonSnapshot> persons) {
        return persons.isEmpty()
                ? null
                : persons.stream()
                        .map(person -> person.personId() == null
                                ? person.name()
                                : person.name() + '〔' + person.personId() + '〕')
                        .collect(Collectors.joining("、"));
    }

    /** Who stood there already stays as he is; who is new is what the directory says of him on that day. */
    public static List<PersonSnapshot> read(
            @Nullable String cell, List<PersonSnapshot> before, Cadres cadres, OrgCode org, LocalDate on) {
        if (cell == null || cell.isBlank()) {
            return List.of();
        }
        if (cell.equals(cell(before))) {
            return before;
        }
        BiFunction<String, @Nullable UUID, PersonSnapshot> read = (name, id) -> before.stream()
                .filter(person -> id != null && person.is(id))
                .findFirst()
                .orElseGet(() -> cadres.named(name, id, org, on));
        return Arrays.stream(cell.strip().split("[、;；,，\\n]+", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> {
                    Matcher known = WITH_ID.matcher(name);
                    return known.matches()
                            ? read.apply(known.group(1).strip(), UUID.fromString(known.group(2)))
                            : read.apply(name, null);
                })
                .toList();
    }
}
