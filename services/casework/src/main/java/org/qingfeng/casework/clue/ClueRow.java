package org.qingfeng.casework.clue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Permissions;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** A row of the ledger: a clue registered or said better, and the dispositions that its form has beyond those known. */
@ApplicationScoped
class ClueRow {
    private static final String UNKNOWN_POSITION = "未注明";

    @Inject
    ClueRegistration registration;

    @Inject
    ClueChecks checks;

    @Inject
    ClueTerms terms;

    @Inject
    Permissions permissions;

    @Inject
    Validator validator;

    Clue enter(LedgerRow row, Work work) {
        Clue clue = row.id() == null || row.version() == null
                ? registered(row, work)
                : changed(row, work.load(Clue.class, row.id(), row.version(), "版本"), work);
        List<ClueLedger.Line> lines = lines(row);
        if (lines.size() > clue.approvedLines()) {
            permissions.demand(work.caller(), "approveClue");
        }
        clue.enterLines(lines, terms);
        return clue;
    }

    private Clue registered(LedgerRow row, Work work) {
        permissions.demand(work.caller(), "createClue");
        ClueDetails details = valid(details(row, List.of()));
        NewClue form = new NewClue(
                Objects.requireNonNull(row.choice("source", ClueSource.class)),
                Objects.requireNonNull(row.date("receivedOn")),
                code(row.org("orgCode")),
                code(row.org("registrarOrgCode")),
                details.subjects(),
                details.subjectOrgCode(),
                details.disciplines(),
                details.category(),
                details.summary());
        Clue clue = registration.register(form, null, Set.of(), work);
        clue.keepColumns(columns(row));
        return clue;
    }

    private Clue changed(LedgerRow row, Clue clue, Work work) {
        boolean same = clue.source == row.choice("source", ClueSource.class)
                && clue.receivedOn.equals(row.date("receivedOn"))
                && clue.org().equals(code(row.org("orgCode")));
        if (!same) {
            throw new Refused(ClueRefusal.ONLY_BY_CORRECTION);
        }
        ClueDetails details = valid(details(row, clue.subjects()));
        boolean said = !details.equals(clue.details());
        if (said || !columns(row).equals(clue.content().ledger())) {
            permissions.demand(work.caller(), "changeClue");
            clue.changeBy(details, columns(row));
            checks.check(clue, work);
        }
        return clue;
    }

    /** The first subject is the row's; what it does not say of him is as it was. */
    private static ClueDetails details(LedgerRow row, List<PersonSnapshot> present) {
        List<PersonSnapshot> subjects = new ArrayList<>(present);
        PersonSnapshot first = subject(row);
        if (!subjects.isEmpty()) {
            subjects.remove(0);
        }
        if (first != null) {
            subjects.add(0, first);
        }
        return new ClueDetails(
                subjects,
                null,
                disciplines(row.text("disciplines")),
                row.choice("category", EightRules.class),
                Objects.requireNonNull(row.text("summary")));
    }

    private static @Nullable PersonSnapshot subject(LedgerRow row) {
        String name = row.text("name");
        if (name == null) {
            return null;
        }
        String position = row.text("position");
        Rank rank = row.choice("rank", Rank.class);
        return new PersonSnapshot(
                personId(row.text("personId")),
                name,
                Objects.requireNonNull(code(row.org("orgCode"))),
                position == null ? UNKNOWN_POSITION : position,
                rank == null ? Rank.VILLAGE_OTHER : rank,
                Boolean.TRUE.equals(row.choice("partyMember", Boolean.class)),
                Boolean.TRUE.equals(row.choice("publicOfficial", Boolean.class)));
    }

    private static @Nullable UUID personId(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(List.of(Violation.at("人员编码", KitRefusal.NOT_KNOWN_HERE, text)));
        }
    }

    private static List<Discipline> disciplines(@Nullable String text) {
        List<Discipline> found = new ArrayList<>();
        for (String label : text == null ? new String[0] : text.strip().split("[、;；,，\\s]+", -1)) {
            found.add(Stream.of(Discipline.values())
                    .filter(d -> d.zh().equals(label) || d.name().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new Refused(List.of(Violation.at("违纪行为", KitRefusal.UNKNOWN_VALUE, label)))));
        }
        return found;
    }

    private static Map<String, String> columns(LedgerRow row) {
        Map<String, String> columns = new TreeMap<>();
        for (String head : ClueLedger.KEPT) {
            String text = row.text(head);
            if (text != null) {
                columns.put(head, text);
            }
        }
        return columns;
    }

    private static List<ClueLedger.Line> lines(LedgerRow row) {
        List<ClueLedger.Line> lines = new ArrayList<>();
        for (int n = 1; n <= ClueLedger.LINES; n++) {
            LocalDate approved = row.date("approvedOn" + n);
            Method method = row.choice("method" + n, Method.class);
            if ((approved == null) != (method == null) || approved != null && lines.size() < n - 1) {
                throw new Refused(List.of(Violation.at("处置方式" + n, ClueRefusal.LINE_INCOMPLETE)));
            }
            if (approved != null && method != null) {
                SubMethod part = row.choice("subMethod" + n, SubMethod.class);
                lines.add(new ClueLedger.Line(approved, row.date("statisticalOn" + n), method, part));
            }
        }
        return lines;
    }

    private static @Nullable OrgCode code(@Nullable OrgCell cell) {
        return cell == null ? null : cell.code();
    }

    private ClueDetails valid(ClueDetails details) {
        Set<ConstraintViolation<ClueDetails>> violations = validator.validate(details);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return details;
    }
}
