package org.qingfeng.kit.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.qingfeng.kit.backbone.JournalWriter;
import org.qingfeng.kit.backbone.TestContext;

/** Clerks that change records in transactions of their own, slow and fast, some of which come to nothing. */
final class SimulatedOffice implements AutoCloseable {
    private static final int RECORDS = 24;
    private static final int CLERKS = 3;

    /** A clerk and what is written but not committed. */
    private static final class Clerk {
        final JournalWriter writer;
        final Map<UUID, Long> pending = new HashMap<>();
        final Map<UUID, Long> pendingGood = new HashMap<>();

        Clerk(JournalWriter writer) {
            this.writer = writer;
        }
    }

    private final List<UUID> records = new ArrayList<>();
    private final List<Clerk> clerks = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<UUID, Long> newestGood = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    SimulatedOffice(TestContext context, DataSource app, Random random) {
        for (int i = 0; i < RECORDS; i++) {
            records.add(new UUID(random.nextLong(), random.nextLong()));
        }
        for (int i = 0; i < CLERKS; i++) {
            clerks.add(new Clerk(new JournalWriter(context, app)));
        }
    }

    /** Changes a record that no other clerk is changing; one event in eight is no JSON. */
    void writes(Random random) {
        Clerk clerk = clerks.get(random.nextInt(CLERKS));
        UUID record = records.get(random.nextInt(RECORDS));
        boolean good = random.nextInt(8) > 0;
        if (taken.contains(record) && !clerk.pending.containsKey(record)) {
            return;
        }
        long version = clerk.pending.getOrDefault(record, versions.getOrDefault(record, 0L)) + 1;
        clerk.writer.write(record, version, ((good ? "{\"n\":" : "{{") + version + "}").getBytes(UTF_8));
        taken.add(record);
        clerk.pending.put(record, version);
        if (good) {
            clerk.pendingGood.put(record, version);
        }
    }

    void ends(Random random) {
        ends(clerks.get(random.nextInt(CLERKS)), random.nextInt(4) > 0);
    }

    void allCommit() {
        clerks.forEach(clerk -> ends(clerk, true));
    }

    private void ends(Clerk clerk, boolean commits) {
        if (commits) {
            clerk.writer.commit();
            versions.putAll(clerk.pending);
            newestGood.putAll(clerk.pendingGood);
        } else {
            clerk.writer.rollback();
        }
        taken.removeAll(clerk.pending.keySet());
        clerk.pending.clear();
        clerk.pendingGood.clear();
    }

    /** The newest version of each record that a reader can apply. */
    Map<String, Long> newestGood() {
        Map<String, Long> newest = new HashMap<>();
        newestGood.forEach((record, version) -> newest.put(record.toString(), version));
        return newest;
    }

    @Override
    public void close() {
        clerks.forEach(clerk -> clerk.writer.close());
    }
}
