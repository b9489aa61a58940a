package org.qingfeng.kit.directorycopy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.contracts.OrgCode;

/**
 * Compares a snapshot with the posts held on the business date, since a decision is about the post of that time. Flags are
 * known as they are today only. Who held no post that day is compared with the organization alone.
 */
final class SnapshotComparison {
    private SnapshotComparison() {}

    static List<String> differences(
            KnownPerson person,
            OrgCode orgCode,
            String rank,
            boolean partyMember,
            boolean publicOfficial,
            LocalDate on) {
        List<String> fields = new ArrayList<>();
        List<KnownPerson.Post> held = person.postsOn(on);
        List<KnownPerson.Post> there =
                held.stream().filter(post -> post.orgCode().equals(orgCode)).toList();
        if (held.isEmpty() ? !person.orgCode().equals(orgCode) : there.isEmpty()) {
            fields.add("orgCode");
        }
        List<KnownPerson.Post> ranked = there.isEmpty() ? held : there;
        if (!ranked.isEmpty() && ranked.stream().noneMatch(post -> post.rank().equals(rank))) {
            fields.add("rank");
        }
        if (person.partyMember() != partyMember) {
            fields.add("partyMember");
        }
        if (person.publicOfficial() != publicOfficial) {
            fields.add("publicOfficial");
        }
        return fields;
    }
}
