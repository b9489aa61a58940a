package org.qingfeng.casework.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.kit.problem.Refusal;
import org.qingfeng.kit.problem.Violation;

/**
 * Who works on a case, in which role: whoever investigated it neither tries nor reviews nor decides it 查审分离.
 *
 * @param keepers who entered it and keeps its file
 * @param approvers main heads of discipline organs who approved a filing
 * @param consenters main heads of party committees before whom it was put
 * @param investigators 审查调查组
 * @param tryers 审理
 * @param reviewers 县级审理室
 */
@Schema(name = "CaseTeam", description = "办案人员 Who works on the case")
record Team(
        List<UUID> keepers,
        List<UUID> approvers,
        List<UUID> consenters,
        List<UUID> investigators,
        List<UUID> tryers,
        List<UUID> reviewers) {
    static final int INVESTIGATORS = 2;

    static Team keptBy(List<UUID> keepers) {
        return new Team(keepers, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    Team approvedBy(UUID head, UUID consenter) {
        return new Team(keepers, with(approvers, head), with(consenters, consenter), investigators, tryers, reviewers);
    }

    Team investigatedBy(List<UUID> persons) {
        return new Team(keepers, approvers, consenters, List.copyOf(persons), tryers, reviewers);
    }

    Team triedBy(List<UUID> persons) {
        return new Team(keepers, approvers, consenters, investigators, List.copyOf(persons), reviewers);
    }

    Team reviewedBy(List<UUID> persons) {
        Set<UUID> all = new LinkedHashSet<>(reviewers);
        all.addAll(persons);
        return new Team(keepers, approvers, consenters, investigators, tryers, List.copyOf(all));
    }

    /** To whom the case is given. */
    List<UUID> all() {
        return Stream.of(keepers, consenters, investigators, tryers, reviewers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Who keeps the sanctions in sight: not the heads, before whom only the filing was put. */
    List<UUID> ofItsSanctions() {
        return Stream.of(keepers, investigators, tryers, reviewers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Those of these persons who investigated it, as reasons against their trying, reviewing or deciding it. */
    List<Violation> separate(String field, List<UUID> persons, Refusal refusal) {
        return persons.stream().anyMatch(investigators::contains) ? List.of(Violation.at(field, refusal)) : List.of();
    }

    private static List<UUID> with(List<UUID> list, UUID one) {
        List<UUID> more = new ArrayList<>(list);
        if (!more.contains(one)) {
            more.add(one);
        }
        return List.copyOf(more);
    }
}
