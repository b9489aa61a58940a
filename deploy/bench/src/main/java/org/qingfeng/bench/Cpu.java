package org.qingfeng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Time and memory of processes, as the kernel counts them. */
final class Cpu {
    private static final double TICKS_A_SECOND = 100;
    private static final int UTIME = 11;
    private static final int STIME = 12;

    private Cpu() {}

    /** CPU seconds that the processes and all below them have used. */
    static double seconds(List<Long> roots) {
        return tree(roots).stream().mapToDouble(Cpu::ofProcess).sum();
    }

    /** Proportional set size in MB: memory shared between PostgreSQL's processes counts once. */
    static double megabytes(List<Long> roots) {
        return tree(roots).stream().mapToLong(Cpu::proportionalKilobytes).sum() / 1024.0;
    }

    private static List<Long> tree(List<Long> roots) {
        return roots.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(h -> java.util.stream.Stream.concat(java.util.stream.Stream.of(h), h.descendants()))
                .map(ProcessHandle::pid)
                .distinct()
                .toList();
    }

    private static double ofProcess(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) / TICKS_A_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long proportionalKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Share of the machine's time that the hypervisor gave to others since boot, as two counters: stolen and all. */
    static double[] stolen() {
        try {
            String[] fields =
                    Files.readAllLines(Path.of("/proc/stat")).get(0).trim().split("\\s+");
            double all = 0;
            for (int i = 1; i < fields.length; i++) {
                all += Double.parseDouble(fields[i]);
            }
            return new double[] {Double.parseDouble(fields[8]), all};
        } catch (IOException e) {
            return new double[] {0, 1};
        }
    }
}
