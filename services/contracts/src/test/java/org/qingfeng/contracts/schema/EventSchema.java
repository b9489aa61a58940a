package org.qingfeng.contracts.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qingfeng.contracts.Reannouncement;
import org.qingfeng.contracts.casework.AppealEvent;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.contracts.casework.ComplaintEvent;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.contracts.casework.LetterEvent;
import org.qingfeng.contracts.casework.SanctionEvent;
import org.qingfeng.contracts.casework.TalkEvent;
import org.qingfeng.contracts.directory.CalendarEvent;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.contracts.directory.PersonEvent;
import org.qingfeng.contracts.directory.RuleParameterEvent;
import org.qingfeng.contracts.education.AttendanceEvent;
import org.qingfeng.contracts.education.EducationEvent;
import org.qingfeng.contracts.education.FilmEvent;
import org.qingfeng.contracts.education.IntegrityTalkEvent;
import org.qingfeng.contracts.education.MediaPostEvent;
import org.qingfeng.contracts.education.ReflectionEvent;
import org.qingfeng.contracts.rectification.CampaignEvent;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.contracts.rectification.RuleEvent;
import org.qingfeng.contracts.supervision.DeclarationEvent;
import org.qingfeng.contracts.supervision.DirectiveEvent;
import org.qingfeng.contracts.supervision.FieldVisitEvent;
import org.qingfeng.contracts.supervision.FindingEvent;
import org.qingfeng.contracts.supervision.HearingEvent;
import org.qingfeng.contracts.supervision.MicroPowerEvent;
import org.qingfeng.contracts.supervision.PowerMatterEvent;
import org.qingfeng.contracts.supervision.QuotaEvent;
import org.qingfeng.contracts.supervision.QuotaUseEvent;
import org.qingfeng.contracts.supervision.ResponsibilityEvent;
import org.qingfeng.contracts.supervision.RiskPointEvent;
import org.qingfeng.contracts.supervision.TaskEvent;
import org.qingfeng.contracts.supervision.TopicEvent;

/**
 * A record that is sent, with the places of its files.
 *
 * @param context the topic's context
 * @param record as in the third segment of {@code ce_type}
 * @param type the Java record that is its payload
 */
record EventSchema(String context, String record, Class<?> type) {
    /** Every payload of every topic: a new one is one line here. */
    static final List<EventSchema> ALL = List.of(
            new EventSchema("directory", "organization", OrganizationEvent.class),
            new EventSchema("directory", "person", PersonEvent.class),
            new EventSchema("directory", "calendar", CalendarEvent.class),
            new EventSchema("directory", "rule-parameter", RuleParameterEvent.class),
            new EventSchema("directory", "reannouncement", Reannouncement.class),
            new EventSchema("rectification", "campaign", CampaignEvent.class),
            new EventSchema("rectification", "problem", ProblemEvent.class),
            new EventSchema("rectification", "rule", RuleEvent.class),
            new EventSchema("rectification", "reannouncement", Reannouncement.class),
            new EventSchema("casework", "complaint", ComplaintEvent.class),
            new EventSchema("casework", "clue", ClueEvent.class),
            new EventSchema("casework", "case", CaseEvent.class),
            new EventSchema("casework", "sanction", SanctionEvent.class),
            new EventSchema("casework", "form-act", FormActEvent.class),
            new EventSchema("casework", "letter", LetterEvent.class),
            new EventSchema("casework", "talk", TalkEvent.class),
            new EventSchema("casework", "appeal", AppealEvent.class),
            new EventSchema("casework", "reannouncement", Reannouncement.class),
            new EventSchema("education", "event", EducationEvent.class),
            new EventSchema("education", "attendance", AttendanceEvent.class),
            new EventSchema("education", "integrity-talk", IntegrityTalkEvent.class),
            new EventSchema("education", "film", FilmEvent.class),
            new EventSchema("education", "reflection", ReflectionEvent.class),
            new EventSchema("education", "media-post", MediaPostEvent.class),
            new EventSchema("education", "reannouncement", Reannouncement.class),
            new EventSchema("supervision", "risk-point", RiskPointEvent.class),
            new EventSchema("supervision", "micro-power", MicroPowerEvent.class),
            new EventSchema("supervision", "declaration", DeclarationEvent.class),
            new EventSchema("supervision", "power-matter", PowerMatterEvent.class),
            new EventSchema("supervision", "task", TaskEvent.class),
            new EventSchema("supervision", "topic", TopicEvent.class),
            new EventSchema("supervision", "finding", FindingEvent.class),
            new EventSchema("supervision", "hearing", HearingEvent.class),
            new EventSchema("supervision", "responsibility", ResponsibilityEvent.class),
            new EventSchema("supervision", "quota", QuotaEvent.class),
            new EventSchema("supervision", "quota-use", QuotaUseEvent.class),
            new EventSchema("supervision", "directive", DirectiveEvent.class),
            new EventSchema("supervision", "field-visit", FieldVisitEvent.class),
            new EventSchema("supervision", "reannouncement", Reannouncement.class));

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path RELEASED = Path.of("src/test/resources/released");

    /** What events carry as {@code ce_dataschema}. */
    String address() {
        return "/schemas/" + file();
    }

    String file() {
        return context + "/" + record + ".v1.json";
    }

    Path schema() {
        return RESOURCES.resolve("schemas").resolve(file());
    }

    /** The schema as last released: what installations have in their topics. */
    Path released() {
        return RELEASED.resolve(file());
    }

    /** Examples are {@code <record>.json} or {@code <record>-<story>.json} in the context's folder. */
    List<Path> examples() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("examples").resolve(context))) {
            return files.filter(file -> isExample(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isExample(String name) {
        boolean longer =
                ALL.stream().anyMatch(other -> other.record.startsWith(record + "-") && name.startsWith(other.record));
        return !longer && (name.equals(record + ".json") || name.startsWith(record + "-"));
    }

    @Override
    public String toString() {
        return context + "/" + record;
    }
}
