package org.qingfeng.education.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;

/** What somebody was on a day, as far as the directory was heard of here: a talk and a roster are about the post of that day. */
@ApplicationScoped
public class Cadres {
    private static final String UNKNOWN_POSITION = "未注明";

    @Inject
    KnownDirectory directory;

    /** 纪委书记: at the head of a discipline commission. */
    public boolean isDisciplineSecretary(@Nullable UUID person, LocalDate on) {
        return holds(person, on, post -> post.topLeader() && isOfType(post, on, "DISCIPLINE_COMMISSION"));
    }

    /** 村级党组织“一把手”. */
    public boolean isVillageTopLeader(@Nullable UUID person, LocalDate on) {
        return holds(person, on, post -> post.topLeader() && isOfType(post, on, "VILLAGE_PARTY_ORGANIZATION"));
    }

    /** 班子成员. */
    public boolean isLeadershipMember(@Nullable UUID person, LocalDate on) {
        return holds(person, on, KnownPerson.Post::leadershipMember);
    }

    /** Somebody named in a ledger by name and id, with the post of that day; of a stranger no more than where he is. */
    public PersonSnapshot named(String name, @Nullable UUID id, OrgCode org, LocalDate on) {
        KnownPerson known = id == null ? null : directory.person(id).orElse(null);
        if (known == null) {
            return new PersonSnapshot(id, name, org, UNKNOWN_POSITION, Rank.GENERAL, false, false);
        }
        KnownPerson.Post post = known.postsOn(on).stream().findFirst().orElse(null);
        return new PersonSnapshot(
                id,
                name,
                post == null ? known.orgCode() : post.orgCode(),
                post == null ? UNKNOWN_POSITION : post.position(),
                post == null ? Rank.GENERAL : Rank.valueOf(post.rank()),
                known.partyMember(),
                known.publicOfficial());
    }

    private boolean holds(@Nullable UUID person, LocalDate on, Predicate<KnownPerson.Post> wanted) {
        return person != null
                && directory.person(person).map(known -> known.postsOn(on)).orElse(List.of()).stream()
                        .anyMatch(wanted);
    }

    private boolean isOfType(KnownPerson.Post post, LocalDate on, String type) {
        return directory
                .organization(post.orgCode(), on)
                .map(organization -> organization.type().equals(type))
                .orElse(false);
    }
}
