package org.qingfeng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qingfeng.bench.check.Finding;
import org.qingfeng.bench.installation.Installation;

/** The table of performance.md in a few minutes, or a part of it, on an installation of its own. */
final class QuickRun implements AutoCloseable {
    static final List<String> FIGURES =
            List.of("P1", "P1u", "P1g", "P2", "P3", "P4", "P5", "P7", "P8", "P8a", "P9", "P10");

    private final Path scratch;
    private final PrintStream progress;
    private final Installation installation;
    private List<String> wanted = FIGURES;

    /** @param dir for the installation's data and the run's files; what is left of it the caller removes */
    QuickRun(Path checkout, Path dir, PrintStream progress) throws IOException {
        this.scratch = Files.createDirectories(dir.resolve("scratch"));
        this.progress = progress;
        this.installation = new Installation(checkout, dir.resolve("data"));
    }

    /** @param figures of {@link #FIGURES}; what is measured together with one of them is reported too */
    Report run(List<String> figures) throws Exception {
        wanted = figures;
        double[] stolenBefore = Cpu.stolen();
        List<Line> starts = starts();
        TestBed bed = TestBed.on(installation, scratch, progress);
        try (Downstream downstream = bed.downstream()) {
            Durability before = Durability.of(downstream.recording());
            List<Line> lines = measure(bed);
            lines.addAll(starts);
            List<Finding> findings = Invariants.check(downstream, bed.sent());
            Durability after = Durability.of(downstream.recording());
            return new Report(lines, findings, before, after, stolenSince(stolenBefore));
        }
    }

    private List<Line> starts() throws Exception {
        if (!wants("P8", "P8a")) {
            installation.start();
            return List.of();
        }
        progress.println("… P8, P8a: starting twice");
        return told(StartUp.run(installation, scratch));
    }

    private List<Line> measure(TestBed bed) throws Exception {
        List<Line> lines = new ArrayList<>();
        Writes writes = new Writes(bed);
        if (wants("P1", "P1u", "P1g", "P5", "P10")) {
            lines.addAll(told(writes.run(this::wants)));
        }
        if (wants("P2", "P3", "P4")) {
            lines.addAll(told(new Streams(bed).run()));
        }
        Latency latency = new Latency(bed);
        if (wants("P5")) {
            lines.addAll(told(List.of(latency.untilVisible(writes.creates()))));
        }
        if (wants("P7")) {
            lines.addAll(told(List.of(latency.reading())));
        }
        if (wants("P9")) {
            double memory = Cpu.megabytes(installation.processes());
            lines.addAll(told(List.of(Line.bound("P9", "memory of everything after the load", memory, "MB", 2_500))));
        }
        return lines;
    }

    private boolean wants(String... any) {
        return Arrays.stream(any).anyMatch(wanted::contains);
    }

    /** What is measured is told at once: a run that ends early has not measured nothing. */
    private List<Line> told(List<Line> lines) {
        lines.forEach(line -> progress.println(line.print()));
        return lines;
    }

    private static double stolenSince(double[] before) {
        double[] now = Cpu.stolen();
        return (now[0] - before[0]) / Math.max(1, now[1] - before[1]);
    }

    /** Ends the installation; harmless if it never began. */
    @Override
    public void close() throws IOException {
        try {
            installation.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
