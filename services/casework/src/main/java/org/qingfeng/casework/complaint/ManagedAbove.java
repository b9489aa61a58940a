package org.qingfeng.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.person.PersonSnapshot;

/** 干部管理权限: whether somebody is managed by an upper organ, so that a complaint about him goes there (art. 15). */
@ApplicationScoped
class ManagedAbove {
    /** As the directory says them, from the top. */
    private static final List<String> LEVELS = List.of("CENTRAL", "PROVINCE", "CITY", "COUNTY", "TOWN");

    @Inject
    KnownDirectory directory;

    /**
     * Whether complaints about such a post end here. The leadership is asked of the directory's copy; where it knows none yet,
     * it is taken to be managed above, which keeps nothing that must not be kept.
     */
    boolean is(SubjectPost post, OrgCode organ, LocalDate on) {
        return switch (post) {
            case UPPER_CADRE -> true;
            case TOWN_LEADERSHIP -> {
                List<KnownPerson> leaders = directory.leaders(seat(organ), on).stream()
                        .filter(person -> person.postsOn(on).stream().anyMatch(held -> isLeaderAt(held, organ)))
                        .toList();
                yield leaders.isEmpty() || leaders.stream().anyMatch(leader -> isAbove(leader.managedBy(), organ));
            }
            case UNIT_CADRE, VILLAGE_CADRE, UNIT, OTHER -> false;
        };
    }

    /** Who manages the first of these whom this organ does not; null if it may deal with all of them. */
    @Nullable
    String of(List<PersonSnapshot> subjects, OrgCode organ) {
        return subjects.stream()
                .map(PersonSnapshot::personId)
                .filter(Objects::nonNull)
                .flatMap(id -> directory.person(id).stream())
                .map(KnownPerson::managedBy)
                .filter(level -> isAbove(level, organ))
                .findFirst()
                .orElse(null);
    }

    /** Whether every one of these is known and managed here. */
    boolean managesAll(List<PersonSnapshot> subjects, OrgCode organ) {
        return !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(subject -> subject.personId() != null
                                && directory
                                        .person(subject.personId())
                                        .map(person ->
                                                person.managedBy() != null && !isAbove(person.managedBy(), organ))
                                        .orElse(false));
    }

    private static boolean isLeaderAt(KnownPerson.Post post, OrgCode organ) {
        boolean leader = post.leadershipMember() || post.topLeader();
        return leader && seat(post.orgCode()).equals(seat(organ));
    }

    private static boolean isAbove(@Nullable String level, OrgCode organ) {
        return level != null && LEVELS.indexOf(level) < LEVELS.indexOf(levelOf(organ));
    }

    private static String levelOf(OrgCode organ) {
        return switch (seat(organ).level()) {
            case NATION -> "CENTRAL";
            case PROVINCE -> "PROVINCE";
            case CITY -> "CITY";
            case COUNTY -> "COUNTY";
            case TOWN, VILLAGE, UNIT -> "TOWN";
        };
    }

    /** The division that a unit stands in, or the division itself. */
    static OrgCode seat(OrgCode org) {
        return org.level() == OrgCode.Level.UNIT ? org.ancestors().get(0) : org;
    }
}
