package org.qingfeng.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, as the application role: what the database alone can do of the same statements. */
final class PgBench {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int CLIENTS = 32;

    private final int port;
    private final String database;
    private final String user;
    private final String password;

    PgBench(int port, String database, String user, String password) {
        this.port = port;
        this.database = database;
        this.user = user;
        this.password = password;
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @return transactions a second */
    double run(Path script, int seconds) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-c", "" + CLIENTS, "-j", "1"));
        command.addAll(List.of("-T", "" + seconds, "-h", "127.0.0.1", "-p", "" + port, "-U", user));
        command.addAll(List.of("-f", script.toString(), database));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        // The scope as a setting of the session: row-level security is on, and the limit pays no round trip for it.
        builder.environment().put("PGOPTIONS", "-c app.caller=bench -c app.lo=0 -c app.hi=:");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IllegalStateException("pgbench failed:\n" + output);
        }
        return Double.parseDouble(tps.group(1));
    }

    static Path script(Path dir, String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }
}
