package org.qingfeng.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.qingfeng.bench.check.Sent;

/** P1, P1u, P1g and P10: single records, each acknowledged after its commit, by 32 clients at once. */
final class Writes {
    static final int CLIENTS = 32;
    private static final int ROUNDS = 3;
    private static final int WINDOW = 4;
    private static final double WARM_UP = 20;

    /** At the door one client has a quota, so the load is shared by several. */
    private static final int OFFICIALS = 8;

    private final TestBed bed;
    private final int service;
    private final AtomicLong numbers = new AtomicLong();
    private final List<List<Draft>> drafts = new ArrayList<>();

    private final List<String> officials = new ArrayList<>();

    private double creates;

    /** A record of one client's own, so that no two change the same. */
    private static final class Draft {
        private final UUID id;
        private long version = 1;

        private Draft(UUID id) {
            this.id = id;
        }
    }

    Writes(TestBed bed) {
        this.bed = bed;
        this.service = bed.port("rectification");
        for (int i = 0; i < CLIENTS; i++) {
            drafts.add(new ArrayList<>());
        }
    }

    /** Creates a second, direct; what P5 takes its share of. */
    double creates() {
        return creates;
    }

    /** @param wants whether a figure is asked for; P1 always is, since P5 and P10 come from it */
    List<Line> run(Predicate<String> wants) throws Exception {
        bed.say("P1: warming up, then creates beside L1");
        ClosedLoop.run(service, CLIENTS, WARM_UP, this::warmUp);
        bed.downstream().awaitQuiet();
        Limits limits =
                Limits.prepare(bed.superuser("rectification"), drafts.get(0).get(0).id);
        List<Line> lines = new ArrayList<>(creating(limits));
        if (wants.test("P1u")) {
            lines.add(stepping(limits));
        }
        if (wants.test("P1g")) {
            lines.add(throughGateway());
        }
        return lines;
    }

    private List<Line> creating(Limits limits) throws Exception {
        PgBench pgbench = pgbench();
        Path script = PgBench.script(bed.scratch(), "create.sql", limits.create());
        List<Double> costs = new ArrayList<>();
        Medians rates = Medians.interleaved(ROUNDS, () -> limit(pgbench, script), () -> costed(costs));
        creates = rates.ours();
        return List.of(
                Line.ratio("P1", "create, acknowledged / L1", rates.ours(), rates.limit(), "/s", 0.45),
                // Of all processes together, until what was written has come through to the statistics.
                Line.bound("P10", "CPU per acknowledged write, all processes", Medians.median(costs), "µs", 1_400));
    }

    private Line stepping(Limits limits) throws Exception {
        bed.say("P1u: steps beside L1u");
        ClosedLoop.run(service, CLIENTS, WARM_UP / 2, this::step);
        PgBench pgbench = pgbench();
        Path script = PgBench.script(bed.scratch(), "step.sql", limits.step());
        Medians rates = Medians.interleaved(ROUNDS, () -> limit(pgbench, script), () -> quietly(service, this::step));
        return Line.ratio("P1u", "step on a record / L1u", rates.ours(), rates.limit(), "/s", 0.40);
    }

    private Line throughGateway() throws Exception {
        bed.say("P1g: creates through the gateway beside creates at the service");
        int gateway = bed.installation().gatewayPort();
        for (int i = 0; i < OFFICIALS; i++) {
            String person = UUID.randomUUID().toString();
            officials.add(bed.installation().token("campaign-manager", Town.CODE, "--person", person));
        }
        ClosedLoop.run(gateway, CLIENTS, WARM_UP / 2, this::createThroughGateway);
        Medians rates = Medians.interleaved(
                ROUNDS, () -> quietly(service, this::create), () -> quietly(gateway, this::createThroughGateway));
        return Line.ratio("P1g", "create through the gateway / P1", rates.ours(), rates.limit(), "/s", 0.6);
    }

    private PgBench pgbench() {
        return new PgBench(
                bed.installation().databasePort(),
                "rectification",
                "rectification_app",
                bed.installation().password("rectification", "app"));
    }

    private double limit(PgBench pgbench, Path script) throws Exception {
        bed.downstream().awaitQuiet();
        return pgbench.run(script, WINDOW);
    }

    private double quietly(int port, ClosedLoop.Request request) throws Exception {
        bed.downstream().awaitQuiet();
        return ClosedLoop.run(port, CLIENTS, WINDOW, request);
    }

    private double costed(List<Double> costs) throws Exception {
        bed.downstream().awaitQuiet();
        List<Long> processes = bed.installation().processes();
        double before = Cpu.seconds(processes);
        long start = System.nanoTime();
        double rate = ClosedLoop.run(service, CLIENTS, WINDOW, this::create);
        double written = rate * (System.nanoTime() - start) / 1e9;
        bed.downstream().awaitQuiet();
        costs.add((Cpu.seconds(processes) - before) * 1e6 / written);
        return rate;
    }

    private void create(Connection connection, int client, long round) throws Exception {
        create(connection, client, "/v1/problems", bed.town().finder());
    }

    /** A service that has just started may say 503 while its connections are made; that is no answer to be counted. */
    private void warmUp(Connection connection, int client, long round) throws Exception {
        long number = numbers.getAndIncrement();
        String key = "bench-write-" + number;
        byte[] problem = bed.town().problem(key, number);
        Connection.Answer answer =
                connection.send("POST", "/v1/problems", bed.town().finder(), Town.JSON, problem);
        if (answer.status() == 503) {
            bed.sent().add(new Sent(key, Sent.Outcome.FAIL, answer.status(), null, 0));
        } else {
            keep(client, key, Town.demand(201, answer));
        }
    }

    private void createThroughGateway(Connection connection, int client, long round) throws Exception {
        create(connection, client, "/api/rectification/v1/problems", officials.get(client % OFFICIALS));
    }

    private void create(Connection connection, int client, String path, String token) throws Exception {
        long number = numbers.getAndIncrement();
        String key = "bench-write-" + number;
        Connection.Answer answer = Town.demand(
                201, connection.send("POST", path, token, Town.JSON, bed.town().problem(key, number)));
        keep(client, key, answer);
    }

    private void keep(int client, String key, Connection.Answer answer) {
        UUID id = Town.id(answer);
        bed.sent().add(new Sent(key, Sent.Outcome.OK, answer.status(), id, 1));
        if (officials.isEmpty() && drafts.get(client).size() < Limits.ROWS_A_CLIENT) {
            drafts.get(client).add(new Draft(id));
        }
    }

    /** Load, check state and version, change, journal. */
    private void step(Connection connection, int client, long round) throws Exception {
        List<Draft> own = drafts.get(client);
        Draft draft = own.get((int) (round % own.size()));
        byte[] change = ("{\"remark\":\"第" + round + "次补充\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Town.demand(
                200,
                connection.send(
                        "PATCH",
                        "/v1/problems/" + draft.id,
                        bed.town().finder(),
                        Town.PATCH + Town.ifMatch(draft.version),
                        change));
        draft.version++;
    }
}
