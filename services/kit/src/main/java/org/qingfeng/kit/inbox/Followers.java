package org.qingfeng.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The followers of this service by topic. */
final class Followers {
    private final List<Follower> all;

    Followers(List<Follower> all) {
        this.all = all;
    }

    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        all.forEach(follower -> topics.add(follower.topic()));
        return topics;
    }

    void apply(Connection connection, String topic, List<InboxEvent> newest) throws SQLException {
        for (Follower follower : all) {
            if (follower.topic().equals(topic)) {
                follower.apply(connection, newest);
            }
        }
    }

    void committed(List<InboxEvent> applied) {
        for (Follower follower : all) {
            List<InboxEvent> own = applied.stream()
                    .filter(event -> event.topic().equals(follower.topic()))
                    .toList();
            if (!own.isEmpty()) {
                follower.committed(own);
            }
        }
    }
}
