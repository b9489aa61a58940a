package org.qingfeng.kit.journal.relay;

import java.sql.SQLException;
import java.util.Map;
import org.qingfeng.kit.backbone.Faults;
import org.qingfeng.kit.backbone.LostAnswers;
import org.qingfeng.kit.backbone.TestContext;

/** A relay of the simulation: it takes one round when it is told to, is killed, and comes back. */
public final class SimulatedRelay implements AutoCloseable {
    private final TestContext context;
    private final Faults faults;
    private final LostAnswers answers = new LostAnswers();
    private RelayDriver driver;

    public SimulatedRelay(TestContext context) {
        this.context = context;
        this.faults = new Faults(context.relay());
        this.driver = born();
    }

    private RelayDriver born() {
        return RelayDriver.of(context, faults.database(), Map.of("qingfeng.relay.batch-events", "32"), answers);
    }

    public Faults faults() {
        return faults;
    }

    public LostAnswers answers() {
        return answers;
    }

    /** Looks for shards; false if something failed. */
    public boolean claims() {
        try {
            driver.claims();
            return true;
        } catch (SQLException | DatabaseRestored e) {
            return false;
        }
    }

    /** One round; false if it found nothing or something failed. */
    public boolean round() throws InterruptedException {
        try {
            return driver.round() != RelayRound.Progress.NOTHING;
        } catch (SQLException | KafkaAway e) {
            return false;
        }
    }

    /** As by kill -9: nothing is given back. */
    public void killed() {
        driver.close();
        driver = born();
    }

    public void refills() throws SQLException {
        new Refill(context.relay()).fromTheStart();
    }

    @Override
    public void close() {
        driver.close();
    }
}
