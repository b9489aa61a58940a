package org.qingfeng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code deploy/qingfeng bench quick}. */
public final class Bench {
    private static final int USAGE = 2;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !arguments[0].equals("quick")) {
            System.err.println("用法 usage: deploy/qingfeng bench quick");
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
        System.exit(run(Path.of(System.getProperty("qingfeng.home", "")).toAbsolutePath()));
    }

    private static int run(Path checkout) throws Exception {
        Path own = Files.createDirectories(checkout.resolve("deploy/bench/target"));
        Path dir = Files.createTempDirectory(own, "quick");
        try {
            Report report = new QuickRun(checkout, dir, System.err).run();
            report.print(System.out);
            return report.exitCode();
        } finally {
            remove(dir);
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
