package org.qingfeng.education.exam;

import static org.qingfeng.education.access.EducationRefusal.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.education.access.EducationRecord;
import org.qingfeng.education.event.Event;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.protection.Protected;

/** 测试 of a training or conference, one each. Its event tells how many sat it and how many passed. */
@Entity
@Table(name = "training_test")
@RecordKind("training-test")
public class Exam extends EducationRecord<ExamState, ExamVerb> {
    @Column(name = "event_id")
    public UUID eventId;

    public String title;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> questions = List.of();

    @Column(name = "pass_mark")
    public int passMark;

    public @Nullable Protected results;

    public int tested;

    public int passed;

    /** For Hibernate. */
    protected Exam() {}

    Exam(NewExam form, Event event, Moment moment) {
        super(event.org(), ExamState.ENTERED, ExamVerb.ENTER, moment.today(), moment);
        eventId = event.id;
        title = form.title();
        questions = form.questions();
        passMark = form.passMark();
        take(form.results(), event);
    }

    void change(ChangedExam form, Event event) {
        to(ExamVerb.CHANGE);
        title = form.title();
        questions = form.questions();
        passMark = form.passMark();
        List<ExamResult> known = results();
        take(form.results() == null ? known : form.results(), event);
    }

    void annul(String why) {
        to(ExamVerb.VOID);
        because(why);
    }

    private void take(List<ExamResult> told, Event event) {
        List<UUID> persons = told.stream().map(ExamResult::personId).toList();
        refuseIf(persons.stream().distinct().count() < persons.size(), "results", ROSTER_TWICE);
        for (UUID person : persons) {
            refuseIf(event.due(person) == null, "results", NOT_ON_ROSTER, person);
        }
        results = Protected.of(new ExamResults(told));
        tested = told.size();
        passed =
                (int) told.stream().filter(result -> result.score() >= passMark).count();
    }

    /** Nothing where it is closed. */
    List<ExamResult> results() {
        ExamResults open = results == null ? null : results.as(ExamResults.class);
        return open == null ? List.of() : Objects.requireNonNull(open.items());
    }

    ChangedExam form() {
        return new ChangedExam(title, questions, passMark, null);
    }

    @Override
    protected Transitions<ExamState, ExamVerb> transitions() {
        return ExamState.TABLE;
    }

    /** Its event tells what may be told. */
    @Override
    protected @Nullable RecordEvent event(Function<UUID, PersonRef> refer) {
        return null;
    }
}
