package org.qingfeng.casework.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingfeng.casework.access.AccessRefusal;
import org.qingfeng.casework.access.Recusal;
import org.qingfeng.casework.clue.Clue;
import org.qingfeng.casework.clue.ClueDecider;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** The clues of a meeting: found when it is convened, and decided one and all, or none. */
@ApplicationScoped
class Agenda {
    @Inject
    Recusal recusal;

    @Inject
    ClueDecider decider;

    /** Every clue is there with a proposal, and nobody takes part in what he must not see. */
    void check(ScreeningMeeting meeting, Work work) {
        List<Violation> found = new ArrayList<>();
        Set<UUID> keptFrom = new HashSet<>();
        for (int i = 0; i < meeting.clueIds.size(); i++) {
            String field = "clueIds[" + i + "]";
            Clue clue = decider.find(meeting.clueIds.get(i), work);
            if (clue == null) {
                found.add(Violation.at(field, KitRefusal.OTHER_NOT_FOUND));
                continue;
            }
            if (!clue.hasProposal()) {
                found.add(Violation.at(field, MeetingRefusal.NOTHING_PROPOSED));
            }
            keptFrom.addAll(List.of(clue.recused));
            found.addAll(recusals(meeting, clue, work));
        }
        meeting.keepFrom(keptFrom);
        meeting.refuse(found);
    }

    private List<Violation> recusals(ScreeningMeeting meeting, Clue clue, Work work) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < meeting.participants.length; i++) {
            UUID person = meeting.participants[i];
            if (recusal.binds(person, clue.matter(), meeting.heldOn, work.session())) {
                found.add(Violation.at("participants[" + i + "]", AccessRefusal.CANNOT_TAKE_PART, person));
            }
        }
        return found;
    }

    /** @throws Refused naming every clue that is stale or refuses it; then nothing is decided */
    void decide(ScreeningMeeting meeting, Decisions decisions, Work work) {
        List<Violation> reasons = new ArrayList<>();
        for (int i = 0; i < decisions.items().size(); i++) {
            ClueDecision item = decisions.items().get(i);
            String field = "items[" + i + "]";
            try {
                decide(meeting, item, field, work);
            } catch (Refused refused) {
                refused.violations().forEach(v -> reasons.add(at(field, v)));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }

    private void decide(ScreeningMeeting meeting, ClueDecision item, String field, Work work) {
        if (!meeting.clueIds.contains(item.id())) {
            throw new Refused(MeetingRefusal.NOT_ON_THE_AGENDA);
        }
        if (!item.approved() && (item.opinion() == null || item.opinion().isBlank())) {
            throw new Refused(MeetingRefusal.RETURN_NEEDS_A_REASON);
        }
        Clue clue = work.load(Clue.class, item.id(), item.version(), field);
        decider.decide(clue, item.approved(), meeting.heldOn, item.opinion(), meeting.id);
        work.settle(clue);
    }

    private static Violation at(String item, Violation violation) {
        String field = violation.field();
        boolean named = field != null && field.startsWith(item);
        return new Violation(
                violation.refusal(), named ? field : item + (field == null ? "" : '.' + field), violation.arguments());
    }
}
