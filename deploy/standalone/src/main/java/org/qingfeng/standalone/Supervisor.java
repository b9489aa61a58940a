package org.qingfeng.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.Topics;
import org.qingfeng.embedded.ContextDatabase;
import org.qingfeng.embedded.TopicSetup;

/**
 * The process that holds all others. PostgreSQL and Kafka start side by side; services and gateway as soon as the
 * databases are there, since a service can do without Kafka for a while.
 */
final class Supervisor {
    private static final List<String> TOPICS = List.of(
            Topics.DIRECTORY,
            Topics.RECTIFICATION,
            Topics.CASEWORK,
            Topics.EDUCATION,
            Topics.SUPERVISION,
            "qingfeng.exchange.v1");

    private final DataFolder folder;
    private final Secrets secrets;
    private final Recipes recipes;
    private final @Nullable String today;
    private final Map<String, Child> children = new LinkedHashMap<>();

    private Supervisor(DataFolder folder, int port, @Nullable String today) throws IOException {
        this.folder = folder;
        this.today = today;
        this.secrets = Secrets.of(folder);
        this.recipes = new Recipes(folder, Home.ofScript(), secrets, port, today);
        add(recipes.database());
        add(recipes.broker());
        for (String context : Recipes.CONTEXTS) {
            add(recipes.service(context));
        }
        add(recipes.gateway());
    }

    /** Arguments: the data folder, the gateway's port and, if the business date is fixed, that date. */
    public static void main(String[] arguments) throws Exception {
        DataFolder folder = new DataFolder(Path.of(arguments[0]));
        try (FileChannel channel =
                        FileChannel.open(folder.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                System.err.println("another supervisor holds " + folder.path());
                System.exit(1);
            }
            String today = arguments.length > 2 ? arguments[2] : null;
            new Supervisor(folder, Integer.parseInt(arguments[1]), today).run();
        }
    }

    private void run() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        tell();
        CompletableFuture<Void> topics = CompletableFuture.runAsync(this::bringUpBroker);
        bringUpDatabases();
        for (String part : Recipes.CONTEXTS) {
            child(part).start();
        }
        child("gateway").start();
        topics.get();
        ended.await();
    }

    private void bringUpBroker() {
        try {
            child("broker").start();
            child("broker").awaitReady();
            TopicSetup.create(recipes.bootstrap(), secrets.kafka(), TOPICS);
        } catch (IOException e) {
            throw new IllegalStateException("Kafka cannot be prepared", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void bringUpDatabases() throws IOException, InterruptedException, SQLException {
        child("database").start();
        child("database").awaitReady();
        String url = recipes.databaseUrl("postgres");
        try (Connection superuser = DriverManager.getConnection(url, "postgres", secrets.password("super"))) {
            for (String context : Recipes.CONTEXTS) {
                ContextDatabase.create(superuser, context, secrets.context(context));
            }
        }
    }

    /** Those who write first, then what they write to. */
    private void stop() {
        inParallel(List.of("gateway"));
        inParallel(Recipes.CONTEXTS);
        inParallel(List.of("broker", "database"));
        tell();
    }

    private void inParallel(List<String> parts) {
        CompletableFuture.allOf(parts.stream()
                        .map(part -> CompletableFuture.runAsync(child(part)::stop))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void add(Recipe recipe) {
        children.put(recipe.name(), new Child(recipe, folder, child -> tell()));
    }

    private Child child(String part) {
        Child child = children.get(part);
        if (child == null) {
            throw new IllegalArgumentException("no such part: " + part);
        }
        return child;
    }

    private synchronized void tell() {
        List<Status.Part> parts = children.values().stream().map(Child::status).toList();
        boolean ready = parts.stream().allMatch(part -> part.state() == PartState.READY);
        String url = "http://127.0.0.1:" + recipes.port("gateway");
        long pid = ProcessHandle.current().pid();
        try {
            new Status(ready, url, folder.path().toString(), today, pid, Instant.now(), parts).write(folder);
        } catch (IOException e) {
            System.err.println("the status cannot be written: " + e.getMessage());
        }
    }
}
