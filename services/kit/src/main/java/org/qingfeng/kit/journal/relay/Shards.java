package org.qingfeng.kit.journal.relay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who should carry which shards. A free shard goes to whoever sees it first; a relay with less than its share takes
 * shards from the one with most, under a new epoch, so that replicas come to an even share without talking to each other.
 */
final class Shards {
    static final int COUNT = 16;

    private Shards() {}

    /** The rows that the relay named {@code me} should claim now. */
    static List<ShardRow> toClaim(List<ShardRow> rows, String me) {
        List<ShardRow> claimed = new ArrayList<>();
        Map<String, List<ShardRow>> others = new HashMap<>();
        int mine = 0;
        for (ShardRow row : rows) {
            if (row.free()) {
                claimed.add(row);
            } else if (me.equals(row.owner())) {
                mine++;
            } else {
                others.computeIfAbsent(Objects.requireNonNull(row.owner()), o -> new ArrayList<>())
                        .add(row);
            }
        }
        int fair = rows.size() / (others.size() + 1);
        while (mine + claimed.size() < fair) {
            List<ShardRow> largest = others.values().stream()
                    .max(Comparator.comparingInt(List::size))
                    .orElseThrow();
            claimed.add(largest.remove(largest.size() - 1));
        }
        return claimed;
    }
}
