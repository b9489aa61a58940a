package org.qingfeng.statistics.story;

import static org.qingfeng.statistics.story.CaseworkStory.day;
import static org.qingfeng.statistics.story.CaseworkStory.history;
import static org.qingfeng.statistics.story.CaseworkStory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.education.AttendanceEvent;
import org.qingfeng.contracts.education.EducationEvent;
import org.qingfeng.contracts.education.IntegrityTalkEvent;
import org.qingfeng.contracts.education.MediaPostEvent;
import org.qingfeng.contracts.education.ReflectionEvent;

/** Records of education in the state that a test wants, all at one organization. Dates are written {@code 2023-04-06}. */
public final class EducationStory {
    private final OrgCode org;

    public EducationStory(String org) {
        this.org = OrgCode.of(org);
    }

    public EducationEvent held(String kind, String on) {
        return event(Version.first(), "HELD", kind, null, on, null, null);
    }

    public EducationEvent training(String mode, String on) {
        return event(Version.first(), "COMPLETED", "SPECIAL_TRAINING", mode, on, null, null);
    }

    public EducationEvent screening(@Nullable UUID film, String on, String... roster) {
        return event(Version.first(), "HELD", "FILM_SCREENING", null, on, film, null, roster);
    }

    /** Its make-up session, which is no event of its own. */
    public EducationEvent madeUp(EducationEvent e, String on) {
        return event(Version.first(), "HELD", e.kind(), e.mode(), on, e.filmId(), e.id());
    }

    /** The same event, entered with another day. */
    public EducationEvent redated(EducationEvent e, String on) {
        return again(e, "HELD", on);
    }

    public EducationEvent voided(EducationEvent e) {
        return again(e, "VOIDED", String.valueOf(e.heldOn()));
    }

    private EducationEvent again(EducationEvent e, String state, String on) {
        String[] roster = e.roster().stream().map(d -> d.person().value()).toArray(String[]::new);
        return event(Version.after(e), state, e.kind(), e.mode(), on, e.filmId(), e.makeUpOf(), roster);
    }

    private EducationEvent event(
            Version version,
            String state,
            String kind,
            @Nullable String mode,
            String on,
            @Nullable UUID film,
            @Nullable UUID makeUpOf,
            String... roster) {
        return new EducationEvent(
                version.id(),
                version.number(),
                org,
                state,
                kind,
                mode,
                null,
                LocalDate.parse(on),
                LocalDate.parse(on),
                film,
                makeUpOf,
                Stream.of(roster)
                        .map(name -> new EducationEvent.Due(person(name), org))
                        .toList(),
                null,
                null,
                history("ANNOUNCED", on, state, on));
    }

    /** ATTENDED or ABSENT, EXCUSED, GUEST of an event. */
    public AttendanceEvent attendance(EducationEvent e, String name, String state) {
        boolean came = !List.of("ABSENT", "EXCUSED").contains(state);
        return attendance(Version.first(), e, name, state, came ? String.valueOf(e.heldOn()) : null, null);
    }

    /** He made up for it on that day. */
    public AttendanceEvent madeUp(AttendanceEvent a, EducationEvent e, EducationEvent session) {
        return attendance(
                Version.after(a), e, a.person().value(), "MADE_UP", String.valueOf(session.heldOn()), session.id());
    }

    private AttendanceEvent attendance(
            Version version,
            EducationEvent e,
            String name,
            String state,
            @Nullable String attended,
            @Nullable UUID madeUpAt) {
        String held = String.valueOf(e.heldOn());
        return new AttendanceEvent(
                version.id(),
                version.number(),
                org,
                state,
                e.id(),
                e.kind(),
                e.mode(),
                e.filmId(),
                e.orgCode(),
                null,
                LocalDate.parse(held),
                person(name),
                !state.equals("GUEST"),
                day(attended),
                madeUpAt,
                history(state, attended == null ? held : attended));
    }

    /** A talk of somebody with a post with one or several people here. */
    public IntegrityTalkEvent talk(String type, String post, String on, String... names) {
        return talk(Version.first(), "HELD", type, post, false, on, names);
    }

    /** A talk of the discipline secretary with heads of the village's party organization. */
    public IntegrityTalkEvent talkWithHead(String on, String... names) {
        return talk(Version.first(), "RECORDED", "DUTY", "镇纪委书记", true, on, names);
    }

    public IntegrityTalkEvent cancelled(IntegrityTalkEvent t) {
        String[] names = t.interviewees().stream().map(i -> i.person().value()).toArray(String[]::new);
        String post = t.interviewers().get(0).post();
        return talk(Version.after(t), "CANCELLED", t.type(), post, false, String.valueOf(t.heldOn()), names);
    }

    private IntegrityTalkEvent talk(
            Version version, String state, String type, String post, boolean withHeads, String on, String... names) {
        return new IntegrityTalkEvent(
                version.id(),
                version.number(),
                org,
                state,
                type,
                LocalDate.parse(on),
                LocalDate.parse(on),
                List.of(new IntegrityTalkEvent.Interviewer(person("HOST"), org, post, withHeads, true)),
                Stream.of(names)
                        .map(name ->
                                new IntegrityTalkEvent.Interviewee(person(name), org, "VILLAGE_OTHER", withHeads, null))
                        .toList(),
                history("PLANNED", on, state, on));
    }

    public ReflectionEvent reflection(String state, String on) {
        return reflection(Version.first(), state, on);
    }

    /** Found to repeat an earlier one. */
    public ReflectionEvent returned(ReflectionEvent r) {
        return reflection(Version.after(r), "RETURNED", r.submittedOn().toString());
    }

    private ReflectionEvent reflection(Version version, String state, String on) {
        return new ReflectionEvent(
                version.id(),
                version.number(),
                org,
                state,
                person("AUTHOR"),
                null,
                LocalDate.parse(on),
                LocalDate.parse(on),
                state.equals("RETURNED") ? UUID.randomUUID() : null,
                history("SUBMITTED", on, state, on));
    }

    public MediaPostEvent post(String channel, String name, UUID item, String on) {
        return post(Version.first(), "PUBLISHED", channel, name, item, on);
    }

    public MediaPostEvent retracted(MediaPostEvent p) {
        return post(
                Version.after(p), "RETRACTED", p.channel(), p.channelName(), p.item(), String.valueOf(p.publishedOn()));
    }

    private MediaPostEvent post(Version version, String state, String channel, String name, UUID item, String on) {
        return new MediaPostEvent(
                version.id(),
                version.number(),
                org,
                state,
                channel,
                name,
                "TYPICAL_CASE",
                item,
                LocalDate.parse(on),
                history("DRAFT", on, state, on));
    }
}
