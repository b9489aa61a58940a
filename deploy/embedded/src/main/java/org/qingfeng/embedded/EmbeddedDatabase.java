package org.qingfeng.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL 17 server on loopback whose cluster stays in {@code dir} over restarts.
 *
 * <p>Durable like a real one: the embedding library switches {@code fsync} and {@code synchronous_commit} off by default
 * and lets everybody in; both are undone here (decision 0021). A server of the same directory that outlived its owner is stopped first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Duration STARTUP_WAIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Postmaster postmaster;
    private final int port;
    private final String superPassword;

    private EmbeddedDatabase(EmbeddedPostgres server, Postmaster postmaster, int port, String superPassword) {
        this.server = server;
        this.postmaster = postmaster;
        this.port = port;
        this.superPassword = superPassword;
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @param dir the cluster's directory, created with mode 700 if missing
     * @param superPassword password of {@code postgres}; set when the cluster is made, so it must stay the same
     */
    public static EmbeddedDatabase start(Path dir, int port, String superPassword) {
        Path cluster = dir.toAbsolutePath().normalize();
        Postmaster postmaster = new Postmaster(cluster);
        postmaster.stop();
        postmaster.forgetLocks();
        try {
            PrivateFiles.directory(cluster);
            Path password = PrivateFiles.temporary(superPassword);
            try {
                EmbeddedPostgres server =
                        server(cluster, port, superPassword, password).start();
                return new EmbeddedDatabase(server, postmaster, port, superPassword);
            } finally {
                Files.delete(password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in " + cluster, e);
        }
    }

    /** Ends the server of a directory whose owner is gone; nothing happens if there is none. */
    public static void stopLeftOver(Path dir) {
        new Postmaster(dir.toAbsolutePath().normalize()).stop();
    }

    /** Server settings come last on the command line and so win over the library's own. */
    private static EmbeddedPostgres.Builder server(Path cluster, int port, String superPassword, Path passwordFile) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(BinaryCache.directory(cluster).toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP_WAIT)
                .setPort(port)
                .setConnectConfig("password", superPassword)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_prepared_transactions", "0")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "96MB")
                .setServerConfig("max_wal_size", "512MB")
                .setServerConfig("jit", "off");
    }

    public int port() {
        return port;
    }

    /** Process id of the server, not of this JVM. */
    public long pid() {
        return postmaster.pid().orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
    }

    public boolean isAlive() {
        return postmaster.isAlive();
    }

    /** Returns when the server has ended, whoever ended it. */
    void awaitEnd() {
        ProcessHandle.of(pid()).ifPresent(server -> server.onExit().join());
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the superuser to the database that is always there. */
    public Connection superuser() {
        return connect("postgres", SUPERUSER, superPassword);
    }

    /** A connection of the superuser to one context's database: for invariants and faults, never for a service. */
    public Connection superuser(String database) {
        return connect(database, SUPERUSER, superPassword);
    }

    public Connection connect(String database, String user, String password) {
        try {
            return DriverManager.getConnection(url(database), user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to " + url(database) + " as " + user, e);
        }
    }

    /** Stops the server as after work (open transactions are rolled back) and waits for its end. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        } finally {
            // The library gives up after five seconds and leaves the server running.
            postmaster.stop();
        }
    }
}
