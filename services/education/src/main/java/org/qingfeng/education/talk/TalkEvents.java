package org.qingfeng.education.talk;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.education.IntegrityTalkEvent;

/** What leaves of a talk: posts and references, nothing that was said. */
final class TalkEvents {
    private TalkEvents() {}

    static IntegrityTalkEvent of(Talk talk, Function<UUID, PersonRef> refer) {
        return new IntegrityTalkEvent(
                talk.id,
                talk.version,
                talk.org(),
                talk.state,
                talk.type.name(),
                talk.plannedOn,
                talk.heldOn,
                talk.interviewers.stream()
                        .map(one -> new IntegrityTalkEvent.Interviewer(
                                refer.apply(Objects.requireNonNull(one.person().personId())),
                                one.person().orgCode(),
                                one.person().position(),
                                one.disciplineSecretary(),
                                one.leadershipMember()))
                        .toList(),
                talk.interviewees.stream()
                        .map(one -> new IntegrityTalkEvent.Interviewee(
                                refer.apply(Objects.requireNonNull(one.person().personId())),
                                one.person().orgCode(),
                                one.person().rank().name(),
                                one.villageTopLeader(),
                                one.signedOn()))
                        .toList(),
                talk.stateHistory);
    }
}
