package org.qingfeng.casework.access;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * Whom a matter concerns, so that others stand in relation to it.
 *
 * @param unit the subject, where it is an organization
 * @param reporters persons who reported it, as far as they are persons of the directory
 * @param earlier persons who handled it before, where that excludes them: an appeal
 */
public record Concerned(
        List<PersonSnapshot> subjects, @Nullable OrgCode unit, Set<UUID> reporters, Set<UUID> earlier) {

    public static Concerned of(List<PersonSnapshot> subjects, @Nullable OrgCode unit) {
        return new Concerned(subjects, unit, Set.of(), Set.of());
    }

    /** The subjects by their id. */
    public Set<UUID> subjectIds() {
        Set<UUID> ids = new HashSet<>();
        subjects.stream().map(PersonSnapshot::personId).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    /** Everybody a declared conflict may be about. */
    Set<UUID> persons() {
        Set<UUID> ids = subjectIds();
        ids.addAll(reporters);
        return ids;
    }
}
