package org.qingfeng.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qingfeng.bench.check.Checker;
import org.qingfeng.bench.check.CountersCheck;
import org.qingfeng.bench.check.Finding;
import org.qingfeng.bench.check.Sent;

/** All that must hold after a run, once everything has come through. */
final class Invariants {
    private static final List<String> KINDS = List.of("campaign", "problem", "rule");

    private Invariants() {}

    static List<Finding> check(Downstream downstream, Collection<Sent> sent) throws Exception {
        downstream.awaitQuiet();
        Checker checker = new Checker(downstream.recording(), downstream.statistics());
        List<Finding> findings = new ArrayList<>(checker.whatWasSent(sent));
        findings.add(checker.versionsAreGapless());
        findings.add(checker.everyEventIsInKafka(downstream.topic().eventIds()));
        findings.add(checker.statisticsFollow(KINDS));
        findings.add(new CountersCheck(downstream.statistics()).countersAreTheFacts());
        findings.add(checker.parkedAreWhole());
        return findings;
    }
}
