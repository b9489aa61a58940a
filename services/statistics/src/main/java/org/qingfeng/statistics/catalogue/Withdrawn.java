package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * The catalogue's check on itself: records that were withdrawn, quashed or voided and yet count in some number. Every
 * metric has a filter of its own; this one knows none of them and must stay zero (domain A.3, last paragraph).
 */
final class Withdrawn {
    static final String CODE = "statistics.withdrawn";

    private static final Heading HEADING = Heading.metric(CODE, "仍被计入的撤销记录", "withdrawn records that still count")
            .means(
                    "已撤销、撤回、作废而仍有数字计入的记录，应为零",
                    "records withdrawn, quashed or voided that some number still counts; there must be none");

    private Withdrawn() {}

    /** Over all kinds of records; null if there is none. */
    static @Nullable Metric over(Catalogue catalogue, List<RecordKind> kinds) {
        Counted<?, ?> all = null;
        for (RecordKind kind : kinds) {
            Counted<?, ?> one = of(catalogue, kind, kind.event());
            all = all == null ? one : all.with(kind.kind(), one);
        }
        return all;
    }

    private static <E extends RecordEvent> Counted<E, E> of(Catalogue catalogue, RecordKind kind, Class<E> event) {
        return HEADING.from(event)
                .counts(record -> kind.withdrawn().contains(state(record)))
                .counts(catalogue::counts)
                .on(Withdrawn::on)
                .by("kind", "记录种类", "kind of record", record -> kind.kind())
                .basis("domain A.3, last paragraph");
    }

    private static @Nullable StateEntry last(RecordEvent record) {
        List<StateEntry> history = record.stateHistory();
        return history.isEmpty() ? null : history.get(history.size() - 1);
    }

    private static String state(RecordEvent record) {
        StateEntry last = last(record);
        return last == null ? "" : last.state();
    }

    private static LocalDate on(RecordEvent record) {
        return Objects.requireNonNull(last(record)).on();
    }
}
