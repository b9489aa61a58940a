package org.qingfeng.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingfeng.embedded.JavaCommand;

/** Starts the supervisor, detached from the terminal, and shows how its parts come up. */
final class Startup {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int HOPELESS = 3;
    private static final long LOOK_MILLIS = 100;

    private final DataFolder folder;
    private final PrintStream out;
    private final Map<String, PartState> shown = new HashMap<>();

    Startup(DataFolder folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Returns when everything is ready; if it runs already, at once. */
    Status start(@Nullable Integer port, @Nullable LocalDate today) throws IOException, InterruptedException {
        folder.open();
        Optional<Status> running = Status.ofRunning(folder);
        if (running.isPresent()) {
            return alreadyRunning(running.get(), port, today);
        }
        Leftovers.end(folder);
        int gateway = Ports.of(folder).gateway(port);
        Files.deleteIfExists(folder.run("status.json"));
        Process supervisor = launch(gateway, fixedDate(today));
        // Ctrl-C while starting ends what was begun.
        Thread interrupted = new Thread(supervisor::destroy, "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            Status status = await(supervisor);
            Runtime.getRuntime().removeShutdownHook(interrupted);
            return status;
        } catch (Sentence | IOException e) {
            Stopping.stop(folder, supervisor.pid());
            throw e;
        }
    }

    private Status alreadyRunning(Status running, @Nullable Integer port, @Nullable LocalDate today)
            throws IOException, InterruptedException {
        if (port != null && port != running.port()) {
            throw new Sentence(
                    "该安装已在端口 %d 上运行，请先 stop。".formatted(running.port()),
                    "This installation runs already on port %d; stop it first.".formatted(running.port()));
        }
        if (today != null && !today.toString().equals(running.today())) {
            throw new Sentence(
                    "该安装正以另一业务日期运行，请先 stop。",
                    "This installation runs on another business date than " + today + "; stop it first.");
        }
        out.println("已在运行 Already running");
        return running.ready() ? running : await(null);
    }

    /** A fixed business date belongs to the installation: it is kept for later starts. */
    private @Nullable String fixedDate(@Nullable LocalDate today) throws IOException {
        Path file = folder.run("today");
        if (today != null) {
            Files.writeString(file, today.toString());
        }
        return Files.exists(file) ? Files.readString(file).strip() : null;
    }

    private Process launch(int gateway, @Nullable String today) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // A session of its own: closing the terminal does not end it.
            command.add("/usr/bin/setsid");
        }
        List<String> arguments = new ArrayList<>(List.of(folder.path().toString(), Integer.toString(gateway)));
        if (today != null) {
            arguments.add(today);
        }
        List<String> flags = List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx48m",
                "-Dslf4j.provider=org.slf4j.jul.JULServiceProvider",
                "-Dqingfeng.home=" + Home.ofScript().path(),
                folder.mark());
        command.addAll(JavaCommand.of(flags, Home.classPath(), Supervisor.class.getName(), arguments));
        return new ProcessBuilder(command)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(folder.log("supervisor").toFile())
                .start();
    }

    private Status await(@Nullable Process supervisor) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        while (Duration.between(begun, Instant.now()).compareTo(PATIENCE) < 0) {
            Optional<Status> status = Status.read(folder);
            if (status.isPresent()) {
                show(status.get(), begun);
                refuseHopeless(status.get());
                if (status.get().ready()) {
                    return status.get();
                }
            }
            if (supervisor != null && !supervisor.isAlive()) {
                throw supervisorEnded();
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new Sentence("启动超时，请看 logs。", "Not ready in " + PATIENCE.toMinutes() + " minutes; see logs.");
    }

    private void show(Status status, Instant begun) {
        for (Status.Part part : status.parts()) {
            if (shown.put(part.name(), part.state()) != part.state() && part.state() != PartState.WAITING) {
                double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
                out.printf(
                        "  %5.1f s  %-14s %s %s%n",
                        seconds,
                        part.name(),
                        part.state().zh,
                        part.state().name().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private static void refuseHopeless(Status status) {
        for (Status.Part part : status.parts()) {
            if (part.restarts() >= HOPELESS) {
                throw new Sentence(
                        part.name() + " 无法启动，请看 logs " + part.name() + "。",
                        part.name() + " does not start (" + part.trouble() + "); see: logs " + part.name() + ".");
            }
        }
    }

    private Sentence supervisorEnded() throws IOException {
        List<String> lines = Files.readAllLines(folder.log("supervisor"));
        String last = lines.isEmpty() ? "" : lines.get(0);
        if (lines.stream().anyMatch(line -> line.contains("No space left on device"))) {
            return new Sentence("磁盘已满，请清理后重试。", "The disk is full; make room and try again.");
        }
        return new Sentence("监管进程已结束：" + last, "The supervisor ended: see " + folder.log("supervisor") + ".");
    }
}
