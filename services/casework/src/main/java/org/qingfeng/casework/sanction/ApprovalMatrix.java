package org.qingfeng.casework.sanction;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.RuleFile;

/** 批准权限: who decides what, as {@code approval.yaml} says for the day of the decision. */
public final class ApprovalMatrix {
    private static final ApprovalMatrix SHIPPED =
            new ApprovalMatrix(RuleFile.read("approval", new TypeReference<List<Regulation>>() {}));

    private final List<Regulation> regulations;

    /** @param validTo last day on which it holds, inclusive; null while in force */
    public record Regulation(
            String regulation,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<Row> rows) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /**
     * @param kinds those it is about; none for all of the family
     * @param weight the weight it is about; null for any
     */
    public record Row(
            Family family,
            Set<SanctionKind> kinds,
            Set<String> managedBy,
            @Nullable CaseWeight weight,
            DecidingBody body,
            String article) {
        public Row {
            kinds = Set.copyOf(Objects.requireNonNullElse(kinds, Set.of()));
        }

        private boolean fits(Family asked, SanctionKind kind, String management, CaseWeight how) {
            return family == asked
                    && (kinds.isEmpty() || kinds.contains(kind))
                    && managedBy.contains(management)
                    && (weight == null || weight == how);
        }
    }

    /** @param basis regulation and article */
    public record Authority(DecidingBody body, String basis) {}

    private ApprovalMatrix(List<Regulation> regulations) {
        this.regulations = List.copyOf(regulations);
    }

    public static ApprovalMatrix shipped() {
        return SHIPPED;
    }

    /** Whether anything is said of the family on that day. */
    boolean rules(Family family, LocalDate on) {
        return regulations.stream()
                .filter(regulation -> regulation.holdsOn(on))
                .anyMatch(regulation -> regulation.rows().stream().anyMatch(row -> row.family() == family));
    }

    /** None if no rule of that day gives anybody here the authority: the person is managed higher up. */
    public Optional<Authority> authority(
            Family family, SanctionKind kind, Standing person, CaseWeight weight, LocalDate on) {
        return regulations.stream()
                .filter(regulation -> regulation.holdsOn(on))
                .flatMap(regulation -> regulation.rows().stream()
                        .filter(row -> row.fits(family, kind, person.management(), weight))
                        .map(row -> new Authority(row.body(), regulation.regulation() + row.article())))
                .findFirst();
    }
}
