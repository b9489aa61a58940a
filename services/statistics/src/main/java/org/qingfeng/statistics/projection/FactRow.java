package org.qingfeng.statistics.projection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.qingfeng.statistics.catalogue.Fact;

/** A fact as it is stored. Two are the same if nothing about them differs. */
record FactRow(UUID record, short source, Fact fact, LocalDate statDate) {
    static final Comparator<FactRow> BY_KEY = Comparator.comparing((FactRow row) -> row.record)
            .thenComparing(row -> row.fact.metric())
            .thenComparing(row -> row.fact.part());
}
