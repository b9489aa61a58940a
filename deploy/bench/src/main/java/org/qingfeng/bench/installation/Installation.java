package org.qingfeng.bench.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingfeng.embedded.BrokerProcess;
import org.qingfeng.embedded.ClientSettings;
import org.qingfeng.embedded.Credentials;
import org.qingfeng.embedded.DatabaseProcess;
import org.qingfeng.embedded.FreePort;

/** A running or stopped installation of our own, in a directory of its own and on ports of its own. */
public final class Installation {
    private final Path data;
    private final Launcher launcher;
    private final int port;

    /** @param checkout where {@code deploy/qingfeng} stands */
    public Installation(Path checkout, Path data) {
        this.data = data.toAbsolutePath().normalize();
        this.launcher = new Launcher(checkout, this.data);
        this.port = FreePort.any();
    }

    /** @return seconds until everything was ready */
    public double start() throws IOException, InterruptedException {
        long start = System.nanoTime();
        launcher.run("start", "--port", String.valueOf(port));
        return (System.nanoTime() - start) / 1e9;
    }

    public void stop() throws IOException, InterruptedException {
        launcher.run("stop");
    }

    public String token(String role, String org, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("token", "--role", role, "--org", org));
        arguments.addAll(List.of(more));
        return launcher.run(arguments.toArray(new String[0]));
    }

    public int gatewayPort() {
        return child("gateway").port();
    }

    public Path data() {
        return data;
    }

    /** Every process of the installation: those whose command names its directory, and all below them. */
    public List<Long> processes() {
        long self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(p -> p.pid() != self && Child.of(p.pid()).names(data.toString()))
                .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                .map(ProcessHandle::pid)
                .distinct()
                .toList();
    }

    private Optional<Child> find(Predicate<Child> which) {
        return processes().stream().map(Child::of).filter(which).findFirst();
    }

    /** @param name of a service, or {@code gateway} */
    public Child child(String name) {
        return find(c -> c.isApplication(name))
                .orElseThrow(() -> new IllegalStateException("no process of " + name + " is running"));
    }

    /** Whether the application runs in a process and says that it is ready. */
    public boolean isReady(String name) {
        return find(c -> c.isApplication(name))
                .filter(c -> Health.isReady(c.port()))
                .isPresent();
    }

    public Child broker() {
        return main(BrokerProcess.class);
    }

    public Child database() {
        return main(DatabaseProcess.class);
    }

    private Child main(Class<?> type) {
        return find(c -> c.command().contains(type.getName()))
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " is running"));
    }

    public int databasePort() {
        return Integer.parseInt(argument(database(), DatabaseProcess.class, 2));
    }

    /** As the superuser, whom no row-level security hides anything from. */
    public Connection superuser(String context) throws SQLException, IOException {
        Child database = database();
        String password = Files.readString(Path.of(argument(database, DatabaseProcess.class, 3)))
                .strip();
        return DriverManager.getConnection(url(context), "postgres", password);
    }

    public String password(String context, String role) {
        return child(context).setting("QINGFENG_DB_" + role.toUpperCase(Locale.ROOT) + "_PASSWORD");
    }

    private String url(String context) {
        return "jdbc:postgresql://127.0.0.1:" + databasePort() + '/' + context + "?reWriteBatchedInserts=true";
    }

    /** What a Kafka client needs. */
    public Map<String, Object> kafka() {
        Child service = child("rectification");
        String user = service.environment().get("QINGFENG_KAFKA_USERNAME");
        Credentials login = user == null ? null : new Credentials(user, service.setting("QINGFENG_KAFKA_PASSWORD"));
        return ClientSettings.of(service.setting("QINGFENG_KAFKA_BOOTSTRAP"), login);
    }

    private static String argument(Child child, Class<?> main, int position) {
        int at = child.command().indexOf(main.getName());
        return child.command().get(at + position);
    }
}
