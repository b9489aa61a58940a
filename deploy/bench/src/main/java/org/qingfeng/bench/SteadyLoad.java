package org.qingfeng.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.qingfeng.bench.Connection.Answer;
import org.qingfeng.bench.check.Sent;

/**
 * Officials who go on entering whatever happens, a few hundred commands a second, and write down what they were told.
 * Every second problem is confirmed, given a measure and a plan; every twentieth brings a rule.
 */
final class SteadyLoad implements AutoCloseable {
    private static final int OFFICIALS = 8;
    private static final long PAUSE_MILLIS = 30;

    private final Town town;
    private final int port;
    private final SentLedger ledger;
    private final AtomicLong numbers;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final List<Thread> officials = new ArrayList<>();

    /** @param numbers of the problems, one after another over several loads */
    SteadyLoad(Town town, int port, SentLedger ledger, AtomicLong numbers) {
        this.town = town;
        this.port = port;
        this.ledger = ledger;
        this.numbers = numbers;
        for (int i = 0; i < OFFICIALS; i++) {
            Thread official = new Thread(this::work, "official-" + i);
            officials.add(official);
            official.start();
        }
    }

    static String key(long number) {
        return "fault-" + number;
    }

    static long number(String key) {
        return Long.parseLong(key.substring(key.indexOf('-') + 1));
    }

    static String keyed(String key) {
        return Town.JSON + "Idempotency-Key: " + key + "\r\n";
    }

    private void work() {
        try {
            while (ending.getCount() > 0) {
                try (Connection connection = new Connection(port)) {
                    while (ending.getCount() > 0) {
                        story(connection);
                    }
                } catch (IOException e) {
                    // The service is away; the problem that was being sent is in the ledger as unknown.
                    ending.await(100, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void story(Connection connection) throws IOException, InterruptedException {
        long number = numbers.getAndIncrement();
        Answer created = create(connection, number);
        if (created != null && number % 2 == 0) {
            plan(connection, Town.id(created), number);
        }
        if (created != null && number % 20 == 0) {
            rule(connection, number);
        }
    }

    private @Nullable Answer create(Connection connection, long number) throws IOException, InterruptedException {
        String key = key(number);
        try {
            Answer answer = ask(connection, "/v1/problems", town.finder(), keyed(key), town.problem(key, number));
            boolean ok = answer.status() == 201;
            UUID id = ok ? Town.id(answer) : null;
            ledger.add(new Sent(key, ok ? Sent.Outcome.OK : Sent.Outcome.FAIL, answer.status(), id, answer.version()));
            return ok ? answer : null;
        } catch (IOException e) {
            ledger.add(new Sent(key, Sent.Outcome.UNKNOWN, 0, null, 0));
            throw e;
        }
    }

    private void plan(Connection connection, UUID id, long number) throws IOException, InterruptedException {
        String path = "/v1/problems/" + id;
        String day = "{\"on\":\"" + town.today() + "\"}";
        Answer confirmed = step(connection, path + "/confirm", town.confirmer(), 1, day);
        if (confirmed.status() != 200) {
            return;
        }
        Answer planned = step(connection, path + "/measures", town.finder(), confirmed.version(), """
                {"content":"实行会议计划管理，每月会议不超过四次","ownerOrgCode":"%1$s","owner":{"name":"陆知行","orgCode":"%1$s",\
                "position":"主任","rank":"TOWNSHIP","partyMember":true,"publicOfficial":true},"startsOn":"%2$s","dueOn":"%3$s",\
                "steps":[{"title":"制定计划"}]}""".formatted(
                        Town.unit(number), town.today(), town.today().plusDays(20)));
        if (planned.status() == 200) {
            step(connection, path + "/approve-plan", town.confirmer(), planned.version(), day);
        }
    }

    private void rule(Connection connection, long number) throws IOException, InterruptedException {
        String body = "{\"title\":\"会议管理办法（%d）\",\"kind\":\"NEW\",\"orgCode\":\"%s\",\"campaignId\":\"%s\"}"
                .formatted(number, Town.CODE, town.campaign());
        Answer drafted = ask(connection, "/v1/rules", town.finder(), Town.JSON, bytes(body));
        if (drafted.status() != 201) {
            return;
        }
        String path = "/v1/rules/" + Town.id(drafted);
        String day = "{\"on\":\"" + town.today() + "\"}";
        Answer reviewed = step(connection, path + "/review", town.confirmer(), 1, day);
        if (reviewed.status() == 200) {
            step(connection, path + "/issue", town.confirmer(), reviewed.version(), day);
        }
    }

    private Answer step(Connection connection, String path, String token, long version, String body)
            throws IOException, InterruptedException {
        return ask(connection, path, token, Town.JSON + Town.ifMatch(version), bytes(body));
    }

    private Answer ask(Connection connection, String path, String token, String headers, byte[] body)
            throws IOException, InterruptedException {
        ending.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return connection.send("POST", path, token, headers, body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Stops after the request that each is in. */
    @Override
    public void close() throws InterruptedException {
        ending.countDown();
        for (Thread official : officials) {
            official.join();
        }
    }
}
