package org.qingfeng.education.post;

import static org.qingfeng.education.access.EducationRefusal.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.education.MediaPostEvent;
import org.qingfeng.education.access.EducationRecord;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.problem.KitRefusal;

/** 转发: one item on one channel; 次 counts posts, 条 counts items. */
@Entity
@Table(name = "media_post")
@RecordKind("media-post")
public class Post extends EducationRecord<PostState, PostVerb> {
    private static final String SAME_DAY = """
            SELECT count(*) FROM media_post
             WHERE org_code = :org AND channel = :channel AND channel_name = :name AND item_key = :item
               AND published_on = :day AND state = 'PUBLISHED' AND id <> :id
            """;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    @Column(name = "channel_name")
    public String channelName;

    @Enumerated(EnumType.STRING)
    public Subject subject;

    @JdbcTypeCode(SqlTypes.JSON)
    public Item item;

    @Column(name = "item_key")
    public UUID itemKey;

    @Column(name = "published_on")
    public @Nullable LocalDate publishedOn;

    @Column(name = "retracted_on")
    public @Nullable LocalDate retractedOn;

    /** Why it was retracted, corrected or voided, the last time. */
    public @Nullable String reason;

    /** For Hibernate. */
    protected Post() {}

    Post(NewPost form, Moment moment) {
        super(form.orgCode(), PostState.DRAFT, PostVerb.DRAFT, moment.today(), moment);
        fill(form);
    }

    void change(NewPost form) {
        to(PostVerb.CHANGE);
        fill(form);
    }

    void publish(LocalDate on, StatelessSession session) {
        begunBy(on);
        to(PostVerb.PUBLISH, on);
        publishedOn = on;
        unlessPosted(session);
    }

    /** 撤回: it no longer counts. */
    void retract(LocalDate on, String why) {
        to(PostVerb.RETRACT, on);
        retractedOn = on;
        reason = why;
        because(why);
    }

    void correct(CorrectedPost corrected, String why, StatelessSession session) {
        to(PostVerb.CORRECT);
        refuseIf(corrected.equals(correctable()), "changes", NOTHING_TO_CORRECT);
        LocalDate on = corrected.publishedOn();
        refuseIf(on.isAfter(today()), "changes.publishedOn", KitRefusal.DATE_IN_FUTURE, today());
        refuseIf(
                retractedOn != null && on.isAfter(retractedOn),
                "changes.publishedOn",
                DATE_AFTER_NEXT_STEP,
                String.valueOf(retractedOn));
        if (on.isBefore(stateHistory.get(0).on())) {
            redate(0, on);
        }
        redate(placeOf(PostState.PUBLISHED), on);
        fill(corrected.entered());
        publishedOn = on;
        unlessPosted(session);
        reason = why;
        because(why);
    }

    void annul(String why) {
        to(PostVerb.VOID);
        reason = why;
        because(why);
    }

    private void fill(NewPost form) {
        orgCode = form.orgCode().value();
        channel = form.channel();
        channelName = form.channelName();
        subject = form.subject();
        item = form.item();
        itemKey = form.item().key();
    }

    /** Twice on one channel on one day is one post, entered twice. */
    private void unlessPosted(StatelessSession session) {
        long same = session.createNativeQuery(SAME_DAY, Long.class)
                .setParameter("org", orgCode)
                .setParameter("channel", channel.name())
                .setParameter("name", channelName)
                .setParameter("item", itemKey)
                .setParameter("day", Objects.requireNonNull(publishedOn))
                .setParameter("id", id)
                .getSingleResult();
        refuseIf(state() == PostState.PUBLISHED && same > 0, "item", POSTED_ALREADY);
    }

    NewPost form() {
        return new NewPost(org(), channel, channelName, subject, item);
    }

    CorrectedPost correctable() {
        demand(PostVerb.CORRECT);
        return new CorrectedPost(org(), channel, channelName, subject, item, Objects.requireNonNull(publishedOn));
    }

    @Override
    protected Transitions<PostState, PostVerb> transitions() {
        return PostState.TABLE;
    }

    @Override
    protected MediaPostEvent event(Function<UUID, PersonRef> refer) {
        return new MediaPostEvent(
                id,
                version,
                org(),
                state,
                channel.name(),
                channelName,
                subject.name(),
                itemKey,
                publishedOn,
                stateHistory);
    }
}
