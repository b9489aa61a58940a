package org.qingfeng.casework.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * Everything of a talk that names the person or is said in words: one protected value, stored encrypted.
 *
 * @param topic 事由
 * @param record 主要内容
 * @param attitude 本人态度
 * @param commitment 整改承诺
 * @param notes what was written with the steps
 */
record TalkContent(
        @Nullable PersonSnapshot interviewee,
        @Nullable String topic,
        @Nullable String place,
        @Nullable String record,
        @Nullable String attitude,
        @Nullable String commitment,
        List<Note> notes) {
    static final TalkContent CLOSED = new TalkContent(null, null, null, null, null, null, List.of());

    TalkContent {
        notes = List.copyOf(Objects.requireNonNullElse(notes, List.of()));
    }

    /** What was written with a step, and by whom. */
    @Schema(name = "TalkNote", description = "办理记录 What was written with a step")
    record Note(TalkVerb step, LocalDate on, @Nullable UUID by, String text) {}

    static TalkContent planned(NewTalk form) {
        return new TalkContent(
                form.interviewees().get(0).identified(), form.topic(), form.place(), null, null, null, List.of());
    }

    TalkContent held(TalkSteps.Held held) {
        String where = held.place() == null ? place : held.place();
        return new TalkContent(interviewee, topic, where, held.record(), held.attitude(), held.commitment(), notes);
    }

    TalkContent with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new TalkContent(interviewee, topic, place, record, attitude, commitment, all);
    }
}
