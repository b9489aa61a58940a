package org.qingfeng.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.bench.check.Finding;
import org.qingfeng.bench.installation.Installation;

/** The table of performance.md in a few minutes, on an installation of its own. */
final class QuickRun {
    private final Path scratch;
    private final PrintStream progress;
    private final Installation installation;

    /** @param dir for the installation's data and the run's files; what is left of it the caller removes */
    QuickRun(Path checkout, Path dir, PrintStream progress) throws Exception {
        this.scratch = Files.createDirectories(dir.resolve("scratch"));
        this.progress = progress;
        this.installation = new Installation(checkout, dir.resolve("data"));
    }

    Report run() throws Exception {
        double[] stolenBefore = Cpu.stolen();
        progress.println("… P8, P8a: starting twice");
        List<Line> lines = new ArrayList<>();
        try {
            lines.addAll(StartUp.run(installation, scratch));
            told(lines);
            TestBed bed = TestBed.on(installation, scratch, progress);
            try (Downstream downstream = bed.downstream()) {
                Durability before = Durability.of(downstream.recording());
                lines.addAll(0, measure(bed));
                List<Finding> findings = Invariants.check(downstream, bed.sent());
                Durability after = Durability.of(downstream.recording());
                return new Report(lines, findings, before, after, stolenSince(stolenBefore));
            }
        } finally {
            installation.stop();
        }
    }

    private List<Line> measure(TestBed bed) throws Exception {
        Writes writes = new Writes(bed);
        Writes.Result written = writes.run();
        List<Line> lines = new ArrayList<>(written.lines());
        told(lines);
        List<Line> streams = new Streams(bed).run();
        told(streams);
        lines.addAll(streams);
        Latency latency = new Latency(bed);
        lines.add(latency.untilVisible(written.creates()));
        lines.add(latency.reading());
        double memory = Cpu.megabytes(installation.processes());
        lines.add(Line.bound("P9", "memory of everything after the load", memory, "MB", 2_500));
        lines.add(writes.cost());
        return lines;
    }

    /** What is measured is told at once: a run that ends early has not measured nothing. */
    private void told(List<Line> lines) {
        lines.forEach(line -> progress.println(line.print()));
    }

    private static double stolenSince(double[] before) {
        double[] now = Cpu.stolen();
        return (now[0] - before[0]) / Math.max(1, now[1] - before[1]);
    }
}
