package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.ITEMS;
import static org.qingfeng.statistics.catalogue.Unit.PROJECTS;
import static org.qingfeng.statistics.catalogue.Unit.TIMES;

import java.util.List;
import java.util.Set;
import org.qingfeng.contracts.supervision.FieldVisitEvent;
import org.qingfeng.contracts.supervision.FindingEvent;
import org.qingfeng.contracts.supervision.TaskEvent;
import org.qingfeng.contracts.supervision.TopicEvent;

/** The numbers of supervision tasks, topics, findings and field visits, at the organization that carries them. */
final class TaskMetrics {
    private static final Set<String> ADOPTED = Set.of("ADOPTED", "CLOSED");

    private static final Metric TASKS = metric("supervision.tasks", "重点监督任务", "supervision tasks")
            .unit(PROJECTS)
            .means("期内开始的重点监督任务", "tasks that began in the period")
            .from(TaskEvent.class)
            .counts(task -> !"VOIDED".equals(task.state()))
            .on(TaskEvent::startsOn)
            .by("state", "状态", "state", TaskEvent::state)
            .by("list", "清单", "list", TaskEvent::list)
            .basis("domain C11; metrics.md, settled readings");

    private static final Metric LISTS = metric("supervision.tasks.lists", "重点监督任务清单", "lists of supervision tasks")
            .means("期内开始的任务所在的不同清单", "distinct lists of the tasks that began in the period")
            .from(TaskEvent.class)
            .counts(task -> !"VOIDED".equals(task.state()))
            .on(TaskEvent::startsOn)
            .distinct(TaskEvent::list)
            .basis("domain A.2 #20");

    private static final Metric TOPICS = metric("supervision.topics", "点题整治", "topics named by the public")
            .means("期内开始的点题整治", "topics that began in the period")
            .from(TopicEvent.class)
            .counts(TaskMetrics::isAdopted)
            .on(TopicEvent::startsOn)
            .by("state", "状态", "state", TopicEvent::state)
            .by("source", "题目来源", "source", TopicEvent::source)
            .basis("domain C11; metrics.md, settled readings");

    private static final Metric SUBJECTS = metric("supervision.topics.subjects", "点题整治事项", "subjects of topics")
            .means("点题整治的不同事项", "distinct subjects of the topics that began in the period")
            .from(TopicEvent.class)
            .counts(TaskMetrics::isAdopted)
            .on(TopicEvent::startsOn)
            .distinct(TopicEvent::subject)
            .basis("domain A.2 #21, #23");

    private static final Metric PRODUCTS = metric(
                    "supervision.topics.products", "点题整治形成的制度", "rules that came of topics")
            .means("点题整治形成的不同制度", "distinct rules that came of the topics that began in the period")
            .from(TopicEvent.class)
            .counts(TaskMetrics::isAdopted)
            .counts(topic -> topic.ruleId() != null)
            .on(TopicEvent::startsOn)
            .distinct(topic -> String.valueOf(topic.ruleId()))
            .basis("domain A.2 #22");

    private static final Metric FINDINGS = metric("supervision.findings", "发现问题", "findings")
            .unit(ITEMS)
            .means("期内监督任务、点题整治、听取汇报、下沉中发现的问题", "findings of tasks, topics, hearings and visits raised in the period")
            .from(FindingEvent.class)
            .counts(finding -> !"VOIDED".equals(finding.state()))
            .on(FindingEvent::raisedOn)
            .by("state", "状态", "state", FindingEvent::state)
            .by("origin", "来自", "origin", FindingEvent::originKind)
            .by("outcome", "去向", "outcome", FindingEvent::outcome)
            .basis("domain C11");

    private static final Metric VISITS = metric("supervision.fieldVisits", "下沉一线", "field visits")
            .unit(TIMES)
            .means("期内班子成员下沉一线，记在所到的村", "visits of leaders, at the village visited")
            .from(FieldVisitEvent.class)
            .counts(visit -> !"VOIDED".equals(visit.state()))
            .on(FieldVisitEvent::visitedOn)
            .by("found", "发现问题", "found something", visit -> visit.findings() > 0 ? "YES" : "NO")
            .basis("domain A.7; metrics.md, settled readings");

    static final List<Metric> ALL = List.of(TASKS, LISTS, TOPICS, SUBJECTS, PRODUCTS, FINDINGS, VISITS);

    private TaskMetrics() {}

    private static boolean isAdopted(TopicEvent topic) {
        return ADOPTED.contains(topic.state());
    }
}
