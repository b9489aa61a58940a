package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.ENTRIES;
import static org.qingfeng.statistics.catalogue.Unit.ESSAYS;
import static org.qingfeng.statistics.catalogue.Unit.PERSON_TIMES;
import static org.qingfeng.statistics.catalogue.Unit.TIMES;

import java.util.List;
import org.qingfeng.contracts.education.IntegrityTalkEvent;
import org.qingfeng.contracts.education.MediaPostEvent;
import org.qingfeng.contracts.education.ReflectionEvent;

/** The numbers of integrity talks, reflections and posts: a talk at its host for 次, at the interviewee's unit for 人次. */
final class EducationTalkMetrics {
    private static final Metric VILLAGE_HEADS = metric(
                    "education.talks.villageTopLeaders", "同村级“一把手”廉政履职谈话", "talks with village heads")
            .unit(TIMES)
            .means(
                    "纪委书记同村级党组织“一把手”的廉政履职谈话，一次谈多人计一次",
                    "talks of the discipline secretary with heads of village party organizations, each sitting once")
            .from(IntegrityTalkEvent.class)
            .counts(EducationCounting::isWithVillageHead)
            .on(IntegrityTalkEvent::heldOn)
            .basis("domain A.3 M13");

    private static final Metric VILLAGE_HEAD_PERSONS = metric(
                    "education.talks.villageTopLeaders.persons", "被谈话的村级“一把手”", "village heads talked with")
            .unit(PERSON_TIMES)
            .means("上述谈话中的村级“一把手”人次", "person-times of the heads in those talks")
            .from(IntegrityTalkEvent.class, EducationCounting::villageHeads)
            .part(EducationCounting.Talked::part)
            .on(EducationCounting.Talked::heldOn)
            .at(EducationCounting.Talked::org)
            .basis("domain A.3, cross-check M22 ≥ interviewees of M13");

    private static final Metric PERSONS = metric("education.talks.persons", "廉政履职谈话", "integrity talks")
            .unit(PERSON_TIMES)
            .means("履职、任前、节前谈话的被谈话人次，谈心谈话不计", "person-times talked with on duties, before posts and holidays")
            .from(IntegrityTalkEvent.class, EducationCounting::talkedWith)
            .part(EducationCounting.Talked::part)
            .on(EducationCounting.Talked::heldOn)
            .at(EducationCounting.Talked::org)
            .by("interviewerPost", "谈话人职务", "interviewer's post", EducationCounting.Talked::interviewerPost)
            .by("type", "类型", "type", EducationCounting.Talked::type)
            .basis("domain A.3 M22");

    private static final Metric HEART_TALKS = metric("education.heartTalks", "谈心谈话", "heart-to-heart talks")
            .unit(TIMES)
            .means("期内的谈心谈话，一次谈多人计一次", "heart-to-heart talks held, each sitting once")
            .from(IntegrityTalkEvent.class)
            .counts(EducationCounting::isHeartToHeart)
            .on(IntegrityTalkEvent::heldOn)
            .basis("domain A.3 M28");

    private static final Metric REFLECTIONS = metric("education.reflections", "心得体会", "reflections")
            .unit(ESSAYS)
            .means("已采纳、不重复的心得体会，按提交日期", "reflections accepted and no duplicates, by the day of submission")
            .from(ReflectionEvent.class)
            .counts(r -> "ACCEPTED".equals(r.state()))
            .on(ReflectionEvent::submittedOn)
            .basis("domain A.3 M23");

    private static final Metric POSTS = metric("education.posts", "转发", "posts forwarded")
            .unit(TIMES)
            .means("已发布未撤回的转发，同一内容在两个平台计两次", "posts published and not retracted; one item on two channels is two")
            .from(MediaPostEvent.class)
            .counts(EducationTalkMetrics::isPublished)
            .on(MediaPostEvent::publishedOn)
            .by("channel", "渠道", "channel", MediaPostEvent::channel)
            .by("subject", "主题", "subject", MediaPostEvent::subject)
            .basis("domain A.3 M25");

    private static final Metric ITEMS = metric("education.posts.items", "不同转发内容", "distinct items forwarded")
            .unit(ENTRIES)
            .means("转发的不同内容", "distinct items among the posts")
            .from(MediaPostEvent.class)
            .counts(EducationTalkMetrics::isPublished)
            .on(MediaPostEvent::publishedOn)
            .distinct(post -> post.item().toString())
            .by("channel", "渠道", "channel", MediaPostEvent::channel)
            .by("subject", "主题", "subject", MediaPostEvent::subject)
            .basis("domain A.3 M25");

    private static final Metric CHANNELS = metric("education.posts.channels", "转发平台", "channels")
            .means("发布过转发的不同平台，按名称", "distinct channels that published something, by name")
            .from(MediaPostEvent.class)
            .counts(EducationTalkMetrics::isPublished)
            .on(MediaPostEvent::publishedOn)
            .distinct(MediaPostEvent::channelName)
            .by("channel", "渠道", "channel", MediaPostEvent::channel)
            .basis("domain A.2 #31, #36, #39");

    static final List<Metric> ALL =
            List.of(VILLAGE_HEADS, VILLAGE_HEAD_PERSONS, PERSONS, HEART_TALKS, REFLECTIONS, POSTS, ITEMS, CHANNELS);

    private EducationTalkMetrics() {}

    private static boolean isPublished(MediaPostEvent post) {
        return "PUBLISHED".equals(post.state());
    }
}
