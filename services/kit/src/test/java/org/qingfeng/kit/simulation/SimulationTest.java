package org.qingfeng.kit.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.KafkaTail;
import org.qingfeng.kit.backbone.TestContext;
import org.qingfeng.kit.inbox.Follower;
import org.qingfeng.kit.inbox.SimulatedReader;
import org.qingfeng.kit.journal.relay.SimulatedRelay;

/**
 * Clerks, two relays and two readers take steps in an order drawn from a seed; statements, commits and acknowledgements
 * fail, relays are killed and lose their leases, topics are refilled. {@code -Dsimulation.seed=7} repeats one seed.
 */
class SimulationTest {
    private static final int STEPS = 160;
    private static int contexts;

    static LongStream seeds() {
        Long one = Long.getLong("simulation.seed");
        return one == null ? LongStream.of(1, 2, 3) : LongStream.of(one);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCommittedEventIsAppliedOnceInItsNewestState(long seed) throws Exception {
        TestContext context = Backbone.context("simulation" + (char) ('a' + contexts++));
        Random random = new Random(seed);
        Follower notebook = SimulatedReader.notebook(context);
        try (var app = context.app();
                SimulatedOffice office = new SimulatedOffice(context, app, random);
                KafkaTail kafka = new KafkaTail(Backbone.kafka(), context.topic());
                SimulatedRelay first = new SimulatedRelay(context);
                SimulatedRelay second = new SimulatedRelay(context)) {
            List<SimulatedReader> readers = List.of(
                    new SimulatedReader(context, kafka, notebook), new SimulatedReader(context, kafka, notebook));
            Invariants invariants = new Invariants(context, kafka);
            for (int step = 0; step < STEPS; step++) {
                String taken = step(random, context, office, random.nextBoolean() ? first : second, readers);
                invariants.hold("seed %d, step %d: %s".formatted(seed, step, taken));
            }
            comesToRest(context, office, first, second, readers, kafka, random);
            String end = "seed %d, at rest".formatted(seed);
            invariants.hold(end);
            assertEquals(new HashSet<>(context.column("SELECT id FROM journal")), kafka.ids(), "I5, " + end);
            assertEquals(office.newestGood(), invariants.notes(), "I6, " + end);
        }
    }

    private static String step(
            Random random,
            TestContext context,
            SimulatedOffice office,
            SimulatedRelay relay,
            List<SimulatedReader> readers)
            throws SQLException, InterruptedException {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> office.writes(random);
            case 5, 6, 7 -> office.ends(random);
            case 8 -> {
                relay.faults().failAt(1 + random.nextInt(4), random.nextBoolean());
                return "a statement of a relay will fail";
            }
            case 9 -> {
                relay.answers().failAt(1 + random.nextInt(6), random.nextBoolean());
                return "an acknowledgement will be lost";
            }
            case 10 -> readers.get(random.nextInt(2)).faults().failAt(1 + random.nextInt(6), random.nextBoolean());
            case 11 -> context.asSuperuser("UPDATE relay_cursor SET heartbeat = '2000-01-01'");
            case 12 -> relay.claims();
            case 13 -> relay.killed();
            case 14 -> {
                if (random.nextInt(4) == 0) {
                    relay.refills();
                    return "a refill";
                }
                relay.claims();
            }
            case 15, 16, 17 -> relay.round();
            default -> readers.get(random.nextInt(2)).reads(random);
        }
        return "an ordinary step";
    }

    private static void comesToRest(
            TestContext context,
            SimulatedOffice office,
            SimulatedRelay first,
            SimulatedRelay second,
            List<SimulatedReader> readers,
            KafkaTail kafka,
            Random random)
            throws SQLException, InterruptedException {
        office.allCommit();
        for (int i = 0; i < 12; i++) {
            context.asSuperuser("UPDATE relay_cursor SET heartbeat = '2000-01-01'");
            first.claims();
            second.claims();
            first.round();
            second.round();
        }
        kafka.upToDate();
        while (context.count("SELECT coalesce(sum(next_offset), 0) FROM inbox_offset") < kafka.size()) {
            readers.get(random.nextInt(2)).reads(random);
        }
    }
}
