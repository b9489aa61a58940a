package org.qingfeng.bench;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.embedded.Signals;

/**
 * P2, P3 and P4 in one flight: ledgers are imported while the relay is held back and the statistics stand still; then
 * the relay drains the backlog; then the statistics go on and catch up.
 */
final class Streams {
    private static final int FILES = 3;
    private static final int ROWS = 20_000;
    private static final int WARM_ROWS = 2_000;
    private static final int CONFIRMED_FILES = 3;
    private static final int CONFIRMED_ROWS = 8_000;
    private static final int RAW_EVENTS = 200_000;
    private static final int SAMPLE = 2_000;
    private static final double WINDOW = 3;

    private final TestBed bed;
    private final Imports ledgers;
    private final List<Double> l3 = new ArrayList<>();
    private final List<Double> l5 = new ArrayList<>();
    private final List<Double> l6 = new ArrayList<>();
    private final List<Double> imports = new ArrayList<>();

    Streams(TestBed bed) throws Exception {
        this.bed = bed;
        this.ledgers = new Imports(bed);
    }

    List<Line> run() throws Exception {
        bed.say("P2–P4: a first ledger and its confirmation, so that everything is warm and there are facts");
        ledgers.drafts(WARM_ROWS);
        ledgers.confirmations(WARM_ROWS);
        bed.downstream().awaitQuiet();
        RawProducer raw = new RawProducer(bed.scratch(), bed.installation().kafka(), events());
        ProjectionLimit projection = ProjectionLimit.prepare(bed.superuser("statistics"));
        projection.run(WINDOW, true);
        double drained = relay(raw, projection);
        double projected = project(projection);
        return List.of(
                Line.ratio(
                        "P2",
                        "import of ledgers, records / L5",
                        Medians.median(imports),
                        Medians.median(l5),
                        "/s",
                        0.15),
                Line.ratio("P3", "relay draining a backlog / L3", drained, Medians.median(l3), "/s", 0.25),
                Line.ratio("P4", "projection, facts and counters / L6", projected, Medians.median(l6), "/s", 0.45));
    }

    private double relay(RawProducer raw, ProjectionLimit projection) throws Exception {
        l3.add(raw.run(RAW_EVENTS));
        long statistics = bed.installation().child("statistics").pid();
        try {
            Signals.send("STOP", statistics);
            double drained = backlog(projection);
            l3.add(raw.run(RAW_EVENTS));
            return drained;
        } finally {
            Signals.send("CONT", statistics);
        }
    }

    /**
     * An open writing transaction holds the relay back (it reads below the oldest one), and nothing else: Kafka, stopped
     * instead, would take its time to come back, and that is not what is measured.
     */
    private double backlog(ProjectionLimit projection) throws Exception {
        long before = bed.downstream().topic().size();
        long events = bed.downstream().events();
        try (Connection holder = bed.superuser("rectification");
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");
            bed.say("P2: ledgers of " + ROWS + " rows beside L5, the relay held back");
            for (int i = 0; i < FILES; i++) {
                l5.add(projection.run(WINDOW, false));
                imports.add(ledgers.drafts(ROWS));
            }
            holder.rollback();
        }
        bed.say("P3: the relay drains");
        long backlog = bed.downstream().events() - events;
        return Drain.rate(bed.downstream().topic()::size, before + backlog);
    }

    /** Of confirmations only: every event moves facts and counters. */
    private double project(ProjectionLimit projection) throws Exception {
        bed.downstream().awaitQuiet();
        bed.say("P4: problems are confirmed while the statistics stand still, then they catch up");
        l6.add(projection.run(WINDOW, true));
        long statistics = bed.installation().child("statistics").pid();
        try {
            Signals.send("STOP", statistics);
            for (int i = 0; i < CONFIRMED_FILES; i++) {
                ledgers.confirmations(CONFIRMED_ROWS);
            }
            bed.downstream().awaitRelayed();
        } finally {
            Signals.send("CONT", statistics);
        }
        double rate =
                Drain.rate(bed.downstream()::projected, bed.downstream().topic().size());
        l6.add(projection.run(WINDOW, true));
        return rate;
    }

    private List<String> events() {
        return bed.downstream().topic().read(SAMPLE).stream().map(Topic::asText).toList();
    }
}
