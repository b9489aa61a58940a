package org.qingfeng.statistics.story;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.education.EducationEvent;

/** The education of domain H.1's year in a town: 9 events, 92 person-times of talks, 96 reflections, 6 films, 83 posts. */
public final class QingheEducation {
    private static final int SHOWINGS = 11;
    private static final int VIEWERS = 742;
    private static final int FILMS = 6;
    private static final int POSTS = 83;
    private static final int ITEMS = 57;
    private static final int ON_CHANNEL = 61;

    private final List<RecordEvent> events = new ArrayList<>();
    private final EducationStory office;
    private final EducationStory village;

    private QingheEducation(String town) {
        office = new EducationStory(town + "-002");
        village = new EducationStory(town.substring(0, 9) + "201");
    }

    public static List<RecordEvent> all(String town) {
        QingheEducation year = new QingheEducation(town);
        year.meetings();
        year.screenings();
        year.talks();
        year.writing();
        return year.events;
    }

    private void meetings() {
        times(3, i -> office.held("WARNING_CONFERENCE", day(i)));
        times(6, i -> office.held("INTEGRITY_TRAINING", day(i)));
        times(2, i -> office.training("SENT_OUT", day(i)));
        events.add(office.held("BASE_VISIT", day(4)));
    }

    /** The 11 showings share out 742 viewers, of whom the first ones are on a roster of five. */
    private void screenings() {
        List<UUID> films = new ArrayList<>();
        for (int i = 0; i < FILMS; i++) {
            films.add(UUID.randomUUID());
        }
        int left = VIEWERS;
        for (int i = 0; i < SHOWINGS; i++) {
            EducationEvent showing = office.screening(films.get(i % FILMS), day(i), "PA", "PB", "PC", "PD", "PE");
            events.add(showing);
            int here = left / (SHOWINGS - i);
            left -= here;
            events.add(office.attendance(showing, "PA", "ABSENT"));
            for (int n = 0; n < here; n++) {
                events.add(office.attendance(showing, "P" + (char) ('B' + n % 4), n < 4 ? "ATTENDED" : "GUEST"));
            }
        }
    }

    private void talks() {
        times(20, i -> office.talk("DUTY", "镇党委书记", day(i), "TA"));
        times(17, i -> office.talk("DUTY", "班子成员", day(i), "TB", "TC"));
        times(26, i -> village.talkWithHead(day(i), "TD"));
        times(7, i -> office.talk("PRE_APPOINTMENT", "镇纪委书记", day(i), "TE"));
        times(5, i -> office.talk("PRE_HOLIDAY", "镇纪委书记", day(i), "TF"));
        times(4, i -> office.talk("HEART_TO_HEART", "班子成员", day(i), "TG", "TH"));
    }

    private void writing() {
        times(96, i -> village.reflection("ACCEPTED", day(i)));
        times(2, i -> village.reflection("RETURNED", day(i)));
        List<UUID> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(UUID.randomUUID());
        }
        times(
                POSTS,
                i -> i < ON_CHANNEL
                        ? office.post("WECHAT_ACCOUNT", "清风清河", items.get(i % ITEMS), day(i))
                        : office.post("CADRE_GROUP", "清河镇干部交流群", items.get(i % ITEMS), day(i)));
    }

    private interface Made {
        RecordEvent event(int number);
    }

    private void times(int howMany, Made made) {
        for (int i = 0; i < howMany; i++) {
            events.add(made.event(i));
        }
    }

    /** Somewhere in the year. */
    private static String day(int number) {
        return String.format("2023-%02d-%02d", number % 12 + 1, number % 27 + 1);
    }
}
