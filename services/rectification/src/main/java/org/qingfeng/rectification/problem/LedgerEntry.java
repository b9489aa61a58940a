package org.qingfeng.rectification.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.ledgerfile.PersonCell;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** What a row of the ledger enters of a problem. A person written as before stays the snapshot it was. */
@ApplicationScoped
class LedgerEntry {
    private static final String UNKNOWN_POSITION = "未注明";

    @Inject
    KnownDirectory directory;

    /** @param present the problem that the row changes; none for a new one */
    NewProblem read(LedgerRow row, @Nullable Problem present) {
        OrgCode org = Objects.requireNonNull(row.org("orgCode")).code();
        LocalDate found = Objects.requireNonNull(row.date("foundOn"));
        return new NewProblem(
                campaign(row.text("campaignId")),
                org,
                Objects.requireNonNull(row.text("title")),
                Objects.requireNonNull(row.text("description")),
                Objects.requireNonNull(row.choice("category", Category.class)),
                Objects.requireNonNull(row.choice("source", Source.class)),
                causes(row.text("causes")),
                Objects.requireNonNull(row.choice("rectificationKind", RectificationKind.class)),
                row.text("goal"),
                code(row.org("leadOrgCode")),
                person(row.person("responsibleLeader"), present == null ? null : present.responsibleLeader, org, found),
                person(row.person("owner"), present == null ? null : present.owner, org, found),
                found,
                row.date("dueOn"),
                row.text("remark"));
    }

    private static @Nullable OrgCode code(@Nullable OrgCell cell) {
        return cell == null ? null : cell.code();
    }

    private static List<Cause> causes(@Nullable String text) {
        List<Cause> causes = ProblemLedger.causes(text);
        if (causes == null) {
            throw new Refused(List.of(Violation.at(
                    "原因分析",
                    KitRefusal.UNKNOWN_VALUE,
                    Arrays.stream(Cause.values()).map(Cause::zh).collect(Collectors.joining("、")))));
        }
        return causes;
    }

    private static @Nullable UUID campaign(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Refused(List.of(Violation.at("专项行动标识", KitRefusal.INVALID_VALUE, text)));
        }
    }

    /** Whom the directory knows has the post of that day; of anybody else the ledger tells no more than the name. */
    private @Nullable PersonSnapshot person(
            @Nullable PersonCell cell, @Nullable PersonSnapshot before, OrgCode org, LocalDate on) {
        if (cell == null || cell.equals(ProblemLedger.cell(before))) {
            return cell == null ? null : before;
        }
        UUID id = cell.personId();
        KnownPerson known = id == null ? null : directory.person(id).orElse(null);
        if (known == null) {
            return new PersonSnapshot(id, cell.name(), org, UNKNOWN_POSITION, Rank.GENERAL, false, false);
        }
        KnownPerson.Post post = known.postsOn(on).stream().findFirst().orElse(null);
        return new PersonSnapshot(
                id,
                cell.name(),
                post == null ? known.orgCode() : post.orgCode(),
                post == null ? UNKNOWN_POSITION : post.position(),
                post == null ? Rank.GENERAL : Rank.valueOf(post.rank()),
                known.partyMember(),
                known.publicOfficial());
    }
}
