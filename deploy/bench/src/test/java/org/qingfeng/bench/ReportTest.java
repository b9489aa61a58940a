package org.qingfeng.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.bench.check.Finding;

/** What may be believed of a run, and what a script is told of it. */
class ReportTest {
    private static final Durability ON = new Durability("on", "on");
    private static final Line MET = Line.ratio("P1", "create / L1", 53, 100, "/s", 0.45);
    private static final Line MISSED = Line.bound("P5", "until visible", 300, "ms", 250);
    private static final Finding HOLDS = new Finding("I1", "stored once", 7, List.of());
    private static final Finding BROKEN = new Finding("I1", "stored once", 7, List.of("a record"));

    @Test
    void everyFloorMetAndInvariantsHoldIsSuccess() {
        Report report = new Report(List.of(MET), List.of(HOLDS), ON, ON, 0.01);
        assertEquals(0, report.exitCode());
        assertTrue(printed(report).contains("ratio 0.53  floor 0.45  met"), () -> printed(report));
    }

    @Test
    void missedFloorIsNamedAndFails() {
        Report report = new Report(List.of(MET, MISSED), List.of(HOLDS), ON, ON, 0.01);
        assertEquals(1, report.exitCode());
        assertTrue(printed(report).contains("MISSED"), () -> printed(report));
    }

    @Test
    void brokenInvariantVoidsTheRun() {
        Report report = new Report(List.of(MET), List.of(BROKEN), ON, ON, 0.01);
        assertEquals(1, report.exitCode());
        assertTrue(printed(report).contains("VOID"), () -> printed(report));
    }

    @Test
    void figuresWithoutDurabilityAreVoid() {
        Report report = new Report(List.of(MET), List.of(HOLDS), ON, new Durability("off", "on"), 0.01);
        assertTrue(printed(report).contains("VOID"), () -> printed(report));
    }

    @Test
    void stolenTimeMakesItInconclusive() {
        Report report = new Report(List.of(MET), List.of(HOLDS), ON, ON, 0.11);
        assertEquals(1, report.exitCode());
        assertTrue(printed(report).contains("INCONCLUSIVE"), () -> printed(report));
    }

    private static String printed(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
