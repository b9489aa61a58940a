package org.qingfeng.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingfeng.bench.check.Finding;
import org.qingfeng.bench.check.Sent;
import org.qingfeng.bench.installation.Health;
import org.qingfeng.bench.installation.Installation;
import org.qingfeng.embedded.FreePort;
import org.qingfeng.embedded.Signals;

/** The short faults of reliability.md under load; whatever was done, every promise holds once all has come through. */
class FaultIT {
    private static final double RESTART = 120;
    private static final int ENOUGH = 300;
    private static final long KAFKA_AWAY_SECONDS = 60;

    private static Installation installation;
    private static Town town;
    private static SentLedger ledger;
    private static final AtomicLong NUMBERS = new AtomicLong();

    private Downstream downstream;
    private OffsetsWatch offsets;

    @BeforeAll
    static void start() throws Exception {
        Path target = Path.of("target").toAbsolutePath();
        Path dir = Files.createTempDirectory(target, "fault");
        installation = new Installation(Path.of("..", "..").toAbsolutePath().normalize(), dir.resolve("data"));
        installation.start();
        town = Town.found(installation);
        ledger = new SentLedger(dir.resolve("sent.log"));
    }

    @AfterAll
    static void stop() throws Exception {
        ledger.close();
        installation.stop();
    }

    @BeforeEach
    void look() throws Exception {
        downstream = new Downstream(installation);
        offsets = new OffsetsWatch(installation);
    }

    @AfterEach
    void closeLook() throws Exception {
        offsets.close();
        downstream.close();
    }

    @Test
    void serviceKilledLosesNothingItAcknowledged() throws Exception {
        try (SteadyLoad load = load()) {
            acknowledged(ENOUGH);
            kill("rectification");
            acknowledged(ENOUGH);
        }
        everyPromiseHolds();
    }

    @Test
    void projectionKilledTwiceGoesOnWhereItsTransactionsEnded() throws Exception {
        try (SteadyLoad load = load()) {
            acknowledged(ENOUGH);
            kill("statistics");
            acknowledged(ENOUGH);
            kill("statistics");
            acknowledged(ENOUGH);
        }
        everyPromiseHolds();
    }

    /** And the relay is killed while it drains what had gathered. */
    @Test
    void kafkaAwayForAMinuteStopsNoWrite() throws Exception {
        long broker = installation.broker().pid();
        try (SteadyLoad load = load()) {
            acknowledged(ENOUGH);
            long before = ledger.count(Sent.Outcome.OK);
            Signals.send("STOP", broker);
            try {
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(KAFKA_AWAY_SECONDS);
                Until.holds("a minute without Kafka", 2.0 * KAFKA_AWAY_SECONDS, () -> System.nanoTime() > end);
                assertTrue(ledger.count(Sent.Outcome.OK) > before + ENOUGH, "writes go on without Kafka");
            } finally {
                Signals.send("CONT", broker);
            }
            long sent = downstream.topic().size();
            Until.holds(
                    "the backlog begins to drain",
                    RESTART,
                    () -> downstream.topic().size() > sent);
            kill("rectification");
        }
        everyPromiseHolds();
    }

    @Test
    void everyEventThreeTimesAndShuffledChangesNothing() throws Exception {
        try (SteadyLoad load = load()) {
            acknowledged(ENOUGH);
        }
        downstream.awaitQuiet();
        Replays.send(installation.kafka(), downstream.topic().read(Integer.MAX_VALUE), 3, 20_230_901);
        everyPromiseHolds();
    }

    @Test
    void twoProjectionsAtOnceCountOnce() throws Exception {
        int port = FreePort.any();
        Path log = installation.data().resolveSibling("second-statistics.log");
        try (SteadyLoad load = load()) {
            Process second = installation.child("statistics").twin(port, log);
            try {
                Until.holds("a second statistics is ready", RESTART, () -> Health.isReady(port));
                acknowledged(2 * ENOUGH);
            } finally {
                second.destroyForcibly().waitFor();
            }
            acknowledged(ENOUGH);
        }
        everyPromiseHolds();
    }

    private static SteadyLoad load() {
        return new SteadyLoad(town, installation.child("rectification").port(), ledger, NUMBERS);
    }

    private static void acknowledged(int more) throws Exception {
        long before = ledger.count(Sent.Outcome.OK);
        Until.holds(more + " more writes", RESTART, () -> ledger.count(Sent.Outcome.OK) >= before + more);
    }

    private static void kill(String service) throws Exception {
        long pid = installation.child(service).pid();
        Signals.send("KILL", pid);
        Until.holds(service + " is started again", RESTART, () -> installation.isReady(service));
    }

    private void everyPromiseHolds() throws Exception {
        List<Finding> findings = new ArrayList<>(Invariants.check(downstream, ledger.all()));
        int rectification = installation.child("rectification").port();
        findings.add(Unknowns.ask(downstream.recording(), town, rectification, ledger));
        downstream.awaitQuiet();
        findings.addAll(Invariants.check(downstream, ledger.all()));
        findings.add(offsets.finding());
        findings.add(Recount.of(
                downstream.recording(), town, installation.child("statistics").port()));
        findings.forEach(System.out::println);
        assertTrue(findings.stream().allMatch(Finding::holds), findings::toString);
    }
}
