package org.qingfeng.statistics.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.education.AttendanceEvent;
import org.qingfeng.contracts.education.EducationEvent;
import org.qingfeng.contracts.supervision.DeclarationEvent;
import org.qingfeng.contracts.supervision.RiskPointEvent;
import org.qingfeng.statistics.story.EducationStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.RelativesStory;
import org.qingfeng.statistics.story.RiskStory;
import org.qingfeng.statistics.story.StatisticsDatabase;
import org.qingfeng.statistics.story.SupervisionStory;

/** Two towns live the same lives: one is told every version in any order and number, the other only the last of each. */
class EveryRecordLawsTest {
    private static final StatisticsDatabase DATABASE = StatisticsDatabase.ready();
    private static final AtomicInteger TOWNS = new AtomicInteger(100);
    private static final List<UUID> TITLES = List.of(new UUID(7, 1), new UUID(7, 2));
    private static final String FACTS = """
            SELECT metric || ' ' || array_to_string(slices, ' ') || ' ' || on_date || ' ' || coalesce(until::text, '')
                     || ' ' || amount,
                   count(*)
              FROM fact f, live l
             WHERE f.generation = l.generation AND f.org LIKE ?
             GROUP BY 1
            """;

    private final Projected projected = new Projected(DATABASE);

    @Property(tries = 20)
    void anyOrderAndMultiplicityGivesWhatTheLastVersionsGive(@ForAll long seed) throws SQLException {
        String told = town();
        String last = town();
        Random random = new Random(seed);
        List<RecordEvent> all = new ArrayList<>();
        lives(told, new Random(seed)).forEach(all::addAll);
        List<Published> log = new ArrayList<>();
        for (RecordEvent event : all) {
            log.addAll(Collections.nCopies(1 + random.nextInt(3), Published.of(event)));
        }
        Collections.shuffle(log, random);
        for (int at = 0; at < log.size(); ) {
            int size = Math.min(1 + random.nextInt(40), log.size() - at);
            projected.apply(log.subList(at, at + size), random.nextInt(3));
            at += size;
        }
        for (List<RecordEvent> life : lives(last, new Random(seed))) {
            projected.apply(life.get(life.size() - 1));
        }

        assertEquals(facts(last), facts(told));
        assertEquals(0, projected.countersThatDiffer(told), "counters equal their facts");
    }

    private static String town() {
        return "990312" + TOWNS.incrementAndGet() + "000";
    }

    /** The versions of each record, oldest first; the same for the same seed but for ids and place. */
    private static List<List<RecordEvent>> lives(String town, Random random) {
        List<List<RecordEvent>> lives = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String village = town.substring(0, 9) + (201 + random.nextInt(2));
            education(new EducationStory(village), random, lives);
            relatives(new RelativesStory(village), random, lives);
            risks(new RiskStory(village), random, lives);
            SupervisionStory supervision = new SupervisionStory(village);
            var hearing = supervision.hearing("FIRST_HALF", "2023-06-30", "2023-06-27", "HELD", "SCHEDULED");
            lives.add(List.of(hearing, supervision.next(hearing, "2023-06-29", "HELD", "MADE_UP")));
        }
        return lives;
    }

    private static void education(EducationStory here, Random random, List<List<RecordEvent>> lives) {
        EducationEvent showing = here.screening(TITLES.get(random.nextInt(2)), day(random), "PA", "PB");
        EducationEvent redated = here.redated(showing, day(random));
        lives.add(random.nextBoolean() ? List.of(showing, redated) : List.of(showing, redated, here.voided(redated)));
        AttendanceEvent absent = here.attendance(showing, "PA", "ABSENT");
        lives.add(List.of(absent, here.madeUp(absent, showing, here.madeUp(showing, day(random)))));
        var talk = here.talkWithHead(day(random), "TA", "TB");
        lives.add(random.nextBoolean() ? List.of(talk) : List.of(talk, here.cancelled(talk)));
        var post = here.post("WECHAT_ACCOUNT", "清风", TITLES.get(random.nextInt(2)), day(random));
        lives.add(random.nextBoolean() ? List.of(post) : List.of(post, here.retracted(post)));
        var reflection = here.reflection("ACCEPTED", day(random));
        lives.add(random.nextBoolean() ? List.of(reflection) : List.of(reflection, here.returned(reflection)));
    }

    private static void relatives(RelativesStory here, Random random, List<List<RecordEvent>> lives) {
        DeclarationEvent first = here.declaration("CA", "2023-05-10", "RA", "RB");
        DeclarationEvent amended = here.amended(first, "2023-06-10", "RA", "RC", "RD");
        lives.add(
                random.nextBoolean()
                        ? List.of(first, amended)
                        : List.of(first, amended, here.superseded(amended, "2023-11-01")));
        var matter = here.published("2023-06-05", "2023-06-20");
        lives.add(random.nextBoolean() ? List.of(matter) : List.of(matter, here.objectedTo(matter)));
    }

    private static void risks(RiskStory here, Random random, List<List<RecordEvent>> lives) {
        RiskPointEvent risk = here.risk("UNIT", "HIGH", 2, "2022-03-01");
        RiskPointEvent relisted = here.relisted(risk, "LOW", 1 + random.nextInt(3), "2023-03-01");
        lives.add(List.of(
                risk, relisted, random.nextBoolean() ? here.retired(relisted, "2023-09-01") : here.voided(relisted)));
        var use = here.use("MEETING", day(random), random.nextBoolean());
        lives.add(random.nextBoolean() ? List.of(use) : List.of(use, here.merged(use)));
    }

    private static String day(Random random) {
        return String.format("2023-%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static Map<String, Long> facts(String town) throws SQLException {
        Map<String, Long> facts = new TreeMap<>();
        try (Connection connection = DATABASE.relay().getConnection();
                PreparedStatement statement = connection.prepareStatement(FACTS)) {
            statement.setString(1, town.substring(0, 9) + "%");
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    facts.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return facts;
    }
}
