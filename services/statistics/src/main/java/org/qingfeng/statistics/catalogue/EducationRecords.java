package org.qingfeng.statistics.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.education.AttendanceEvent;
import org.qingfeng.contracts.education.EducationEvent;
import org.qingfeng.contracts.education.FilmEvent;
import org.qingfeng.contracts.education.IntegrityTalkEvent;
import org.qingfeng.contracts.education.MediaPostEvent;
import org.qingfeng.contracts.education.ReflectionEvent;

/** Education 警示教育: its kinds of records, and its numbers from the files beside this one. */
final class EducationRecords {
    static final Context CONTEXT = new Context(
            3,
            Topics.EDUCATION,
            List.of(
                    new RecordKind("event", EducationEvent.class, "/api/education/v1/events/{id}"),
                    new RecordKind("attendance", AttendanceEvent.class, "/api/education/v1/attendances/{id}"),
                    new RecordKind("film", FilmEvent.class, "/api/education/v1/films/{id}"),
                    new RecordKind(
                            "integrity-talk", IntegrityTalkEvent.class, "/api/education/v1/integrity-talks/{id}"),
                    new RecordKind("reflection", ReflectionEvent.class, "/api/education/v1/reflections/{id}"),
                    new RecordKind("media-post", MediaPostEvent.class, "/api/education/v1/media-posts/{id}")),
            Stream.of(EducationMetrics.ALL, EducationTalkMetrics.ALL)
                    .flatMap(List::stream)
                    .toList());

    private EducationRecords() {}
}
