package org.qingfeng.statistics.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.casework.AppealEvent;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.contracts.casework.ComplaintEvent;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.contracts.casework.LetterEvent;
import org.qingfeng.contracts.casework.SanctionEvent;

/** Records of casework in the state that a test wants, all at one organization. Dates are written {@code 2023-04-06}. */
public final class CaseworkStory {
    private static final String RANK = "GENERAL";
    private final OrgCode org;

    public CaseworkStory(String org) {
        this.org = OrgCode.of(org);
    }

    public static PersonRef person(String name) {
        return new PersonRef((name + "A".repeat(26)).substring(0, 26));
    }

    public static List<StateEntry> history(String... statesAndDays) {
        List<StateEntry> history = new ArrayList<>();
        for (int i = 0; i < statesAndDays.length; i += 2) {
            LocalDate on = LocalDate.parse(statesAndDays[i + 1]);
            history.add(new StateEntry(statesAndDays[i], on, on));
        }
        return history;
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public ComplaintEvent complaint(String state, String scope, boolean named, String received, String noticed) {
        LocalDate on = LocalDate.parse(received);
        LocalDate due = named ? on.plusDays(21) : null;
        return new ComplaintEvent(
                UUID.randomUUID(),
                1,
                org,
                state,
                "LETTER",
                named,
                on,
                scope,
                on,
                null,
                due,
                named ? day(noticed) : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                history(state, received));
    }

    public ClueStory clue(String source, String received) {
        return new ClueStory(org, source, received);
    }

    public CaseEvent filed(String person, String on, String kind, @Nullable UUID clue) {
        return filed(UUID.randomUUID(), person, on, kind, clue, null);
    }

    public CaseEvent filed(
            UUID id, String person, String on, String kind, @Nullable UUID clue, @Nullable Integer carriedOver) {
        return filed(id, 1, "INVESTIGATING", person, on, kind, clue, carriedOver, null, null, null);
    }

    /** A case that was decided. */
    public CaseEvent decided(String person, String filed, String concluded, String outcome, String category) {
        UUID id = UUID.randomUUID();
        return filed(id, 1, "DECIDED", person, filed, "PARTY", null, null, category, concluded, outcome);
    }

    private CaseEvent filed(
            UUID id,
            long version,
            String state,
            String person,
            String on,
            String kind,
            @Nullable UUID clue,
            @Nullable Integer carriedOver,
            @Nullable String category,
            @Nullable String concluded,
            @Nullable String outcome) {
        return new CaseEvent(
                id,
                version,
                org,
                state,
                "LA",
                clue,
                carriedOver,
                person(person),
                RANK,
                true,
                kind,
                List.of("D3"),
                category,
                List.of(new CaseEvent.Filing("PARTY", org, LocalDate.parse(on))),
                LocalDate.parse(on),
                day(concluded),
                outcome,
                history("APPROVED", on, state, concluded == null ? on : concluded));
    }

    /** The same case, withdrawn. */
    public CaseEvent withdrawn(CaseEvent c, String on) {
        return new CaseEvent(
                c.id(),
                c.version() + 1,
                c.orgCode(),
                "WITHDRAWN",
                c.number(),
                c.clueId(),
                c.carriedOverFrom(),
                c.person(),
                c.rank(),
                c.partyMember(),
                c.kind(),
                c.disciplines(),
                c.eightRulesCategory(),
                c.filings(),
                c.filedOn(),
                null,
                null,
                history("APPROVED", String.valueOf(c.filedOn()), "WITHDRAWN", on));
    }

    public SanctionEvent sanction(String person, String family, String kind, String on) {
        String state = kind.equals("EXPULSION") ? "IN_FORCE" : "IN_PERIOD";
        return sanction(UUID.randomUUID(), 1, state, person, family, kind, on, null);
    }

    public SanctionEvent sanction(String person, String family, String kind, String on, String category) {
        return sanction(UUID.randomUUID(), 1, "IN_PERIOD", person, family, kind, on, category);
    }

    /** The same sanction, quashed by an appeal. */
    public SanctionEvent quashed(SanctionEvent s) {
        return sanction(
                s.id(),
                s.version() + 1,
                "QUASHED",
                String.valueOf(s.person()),
                s.family(),
                s.kind(),
                s.effectiveOn().toString(),
                s.eightRulesCategory());
    }

    private SanctionEvent sanction(
            UUID id,
            long version,
            String state,
            String person,
            String family,
            String kind,
            String on,
            @Nullable String category) {
        return new SanctionEvent(
                id,
                version,
                org,
                state,
                UUID.randomUUID(),
                null,
                person(person),
                RANK,
                true,
                family,
                kind,
                OrgCode.of("990100000000-011"),
                List.of("D3"),
                category,
                LocalDate.parse(on),
                LocalDate.parse(on),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                history(state, on));
    }

    public AppealEvent appeal(String filed, @Nullable String ended) {
        String state = ended == null ? "UNDER_REVIEW" : "UPHELD";
        return new AppealEvent(
                UUID.randomUUID(),
                1,
                org,
                state,
                UUID.randomUUID(),
                "REVIEW",
                org,
                LocalDate.parse(filed),
                null,
                null,
                day(ended),
                ended == null ? null : "UPHELD",
                history(state, filed));
    }

    /** An act of the organ. */
    public FormActEvent form(String form, String measure, String on, String... persons) {
        return act(form, measure, "SUPERVISORY", on, null, person("SECRETARY"), persons);
    }

    /** An act of the organ in a matter of the eight rules. */
    public FormActEvent formOfEightRules(String category, String on, String person) {
        return act("FIRST", "CRITICISM_EDUCATION", "SUPERVISORY", on, category, person("SECRETARY"), person);
    }

    public FormActEvent formUnapproved(String on, String person) {
        return act("FIRST", "REMINDER_TALK", "SUPERVISORY", on, null, null, person);
    }

    public FormActEvent formByLeader(String measure, String on, String... persons) {
        return act("FIRST", measure, "PRINCIPAL", on, null, null, persons);
    }

    private FormActEvent act(
            String form,
            String measure,
            String responsibility,
            String on,
            @Nullable String category,
            @Nullable PersonRef approver,
            String... persons) {
        boolean leader = responsibility.equals("PRINCIPAL");
        return new FormActEvent(
                UUID.randomUUID(),
                1,
                org,
                "EFFECTIVE",
                LocalDate.parse(on),
                form,
                measure,
                responsibility,
                org,
                leader ? person("LEADER") : null,
                leader ? "副镇长" : null,
                approver,
                null,
                null,
                null,
                category,
                Stream.of(persons)
                        .map(name -> new FormActEvent.Person(person(name), org, RANK))
                        .toList(),
                history("EFFECTIVE", on));
    }

    /** The next version of an act that a heavier one of the same person and matter takes the place of. */
    public FormActEvent superseded(FormActEvent act) {
        return new FormActEvent(
                act.id(),
                act.version() + 1,
                act.orgCode(),
                "SUPERSEDED",
                act.actOn(),
                act.form(),
                act.measure(),
                act.responsibility(),
                act.actorOrgCode(),
                act.leader(),
                act.leaderPost(),
                act.approver(),
                act.caseId(),
                act.clueId(),
                act.talkId(),
                act.eightRulesCategory(),
                act.persons(),
                history("EFFECTIVE", act.actOn().toString(), "SUPERSEDED", "2023-11-17"));
    }

    /** A letter from here to one recipient each. */
    public LetterEvent letter(String kind, String type, String to, String sent, String due, String replied) {
        LetterEvent.Recipient recipient = new LetterEvent.Recipient(
                OrgCode.of(to),
                type,
                "REPLIED",
                LocalDate.parse(sent),
                LocalDate.parse(due),
                LocalDate.parse(replied),
                null,
                null,
                null);
        return new LetterEvent(
                UUID.randomUUID(),
                1,
                org,
                "SENT",
                kind,
                "号",
                LocalDate.parse(sent),
                List.of(recipient),
                history("APPROVED", sent, "SENT", sent));
    }
}
