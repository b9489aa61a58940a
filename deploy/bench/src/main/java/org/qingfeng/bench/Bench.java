package org.qingfeng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code deploy/qingfeng bench quick [P1 …]}: everything, or the parts in which the named figures are measured. */
public final class Bench {
    private static final int USAGE = 2;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> figures = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (arguments.length == 0 || !arguments[0].equals("quick") || !QuickRun.FIGURES.containsAll(figures)) {
            System.err.println("用法 usage: deploy/qingfeng bench quick [" + String.join("|", QuickRun.FIGURES) + " …]");
            System.exit(USAGE);
        }
        if (!PgBench.isInstalled()) {
            System.err.println("缺少 pgbench，请安装 Debian 软件包 postgresql。");
            System.err.println(
                    "pgbench is missing; install the Debian package postgresql (apt-get install postgresql).");
            System.exit(USAGE);
        }
        if (!Files.isReadable(Path.of("/proc/self/smaps_rollup"))) {
            System.err.println("性能测试需要 Linux。The bench reads processes in /proc, so it needs Linux.");
            System.exit(USAGE);
        }
        Path checkout = Path.of(System.getProperty("qingfeng.home", "")).toAbsolutePath();
        System.exit(run(checkout, figures.isEmpty() ? QuickRun.FIGURES : figures));
    }

    private static int run(Path checkout, List<String> figures) throws Exception {
        Path own = Files.createDirectories(checkout.resolve(".qingfeng"));
        Path dir = Files.createTempDirectory(own, "bench-");
        QuickRun quick = new QuickRun(checkout, dir, System.err);
        // Also when it is interrupted: nothing of a run is left running or lying about.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(quick, dir)));
        Report report = quick.run(figures);
        report.print(System.out);
        return report.exitCode();
    }

    private static void end(QuickRun quick, Path dir) {
        try {
            quick.close();
            remove(dir);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("not everything of the run could be removed: " + dir, e);
        }
    }

    private static void remove(Path dir) throws IOException {
        try (var files = Files.walk(dir)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
