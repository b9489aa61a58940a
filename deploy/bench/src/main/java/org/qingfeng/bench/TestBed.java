package org.qingfeng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.qingfeng.bench.check.Sent;
import org.qingfeng.bench.installation.Installation;

/**
 * What every measurement of a run works on.
 *
 * @param scratch for files of the run's own
 * @param sent the ledger of what was sent and answered, for the invariants
 */
record TestBed(
        Installation installation,
        Town town,
        Downstream downstream,
        Path scratch,
        Collection<Sent> sent,
        PrintStream progress) {

    static TestBed on(Installation installation, Path scratch, PrintStream progress) throws Exception {
        return new TestBed(
                installation,
                Town.found(installation),
                new Downstream(installation),
                scratch,
                new ConcurrentLinkedQueue<>(),
                progress);
    }

    int port(String service) {
        return installation.child(service).port();
    }

    java.sql.Connection superuser(String context) throws SQLException, IOException {
        return installation.superuser(context);
    }

    void say(String what) {
        progress.println("… " + what);
    }
}
