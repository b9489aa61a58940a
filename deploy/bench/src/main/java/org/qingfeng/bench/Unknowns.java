package org.qingfeng.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.bench.check.Finding;
import org.qingfeng.bench.check.Sent;

/** I3's second half: who had no answer asks again with the same key, and learns what the first request did. */
final class Unknowns {
    private static final String STORED = "SELECT id, version FROM problem WHERE title = ?";

    private Unknowns() {}

    static Finding ask(java.sql.Connection recording, Town town, int port, SentLedger ledger) throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Sent> unknown = ledger.all().stream()
                .filter(s -> s.outcome() == Sent.Outcome.UNKNOWN)
                .toList();
        for (Sent one : unknown) {
            UUID before = stored(recording, one.key());
            Sent now = again(town, port, one);
            ledger.settle(one, now);
            if (now.outcome() != Sent.Outcome.OK || before != null && !before.equals(now.id()) || now.version() != 1) {
                wrong.add(one.key() + " stored as " + before + ", asked again " + now);
            }
        }
        return new Finding("I3", "a retry tells what the first request did", unknown.size(), wrong);
    }

    private static Sent again(Town town, int port, Sent one) throws IOException {
        byte[] body = town.problem(one.key(), SteadyLoad.number(one.key()));
        try (Connection connection = new Connection(port)) {
            Connection.Answer answer =
                    connection.send("POST", "/v1/problems", town.finder(), SteadyLoad.keyed(one.key()), body);
            boolean ok = answer.status() == 201;
            return new Sent(
                    one.key(),
                    ok ? Sent.Outcome.OK : Sent.Outcome.FAIL,
                    answer.status(),
                    ok ? Town.id(answer) : null,
                    answer.version());
        }
    }

    private static @Nullable UUID stored(java.sql.Connection recording, String title) throws SQLException {
        try (PreparedStatement statement = recording.prepareStatement(STORED)) {
            statement.setString(1, title);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }
}
