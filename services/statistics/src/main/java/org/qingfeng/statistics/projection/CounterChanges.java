package org.qingfeng.statistics.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Fact;
import org.qingfeng.statistics.catalogue.Reckoning;

/** What a batch changes in the counters: one sum for each key, those that come to nothing left out. */
final class CounterChanges {
    private final Catalogue catalogue;
    private final Map<CounterKey, long[]> sums = new HashMap<>();
    private final Map<OrgCode, List<String>> places = new HashMap<>();

    CounterChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param sign 1 for a fact that is new, −1 for one that is gone */
    void add(FactRow row, int sign) {
        Fact fact = row.fact();
        if (catalogue.counted(fact.metric()).reckoning() != Reckoning.SUM) {
            return;
        }
        add(row, month(fact.on()), sign * fact.amount());
        LocalDate until = fact.until();
        if (until != null && !until.equals(Fact.FOREVER)) {
            add(row, month(until), -sign * fact.amount());
        }
    }

    private void add(FactRow row, int month, long n) {
        for (String org : places(row.fact().org())) {
            add(row, org, CounterKey.ALL_CAMPAIGNS, month, n);
            UUID campaign = row.fact().campaign();
            if (campaign != null) {
                add(row, org, campaign, month, n);
            }
        }
    }

    private void add(FactRow row, String org, UUID campaign, int month, long n) {
        String metric = row.fact().metric();
        add(new CounterKey(row.source(), metric, org, campaign, CounterKey.NO_SLICE, month), n);
        for (String slice : row.fact().slices()) {
            add(new CounterKey(row.source(), metric, org, campaign, slice, month), n);
        }
    }

    private void add(CounterKey key, long n) {
        sums.computeIfAbsent(key, k -> new long[1])[0] += n;
    }

    List<Map.Entry<CounterKey, Long>> inKeyOrder() {
        List<Map.Entry<CounterKey, Long>> changes = new ArrayList<>(sums.size());
        sums.forEach((key, n) -> {
            if (n[0] != 0) {
                changes.add(Map.entry(key, n[0]));
            }
        });
        changes.sort(Map.Entry.comparingByKey(CounterKey.ORDER));
        return changes;
    }

    /** The organization and all that contain it. */
    private List<String> places(OrgCode org) {
        return places.computeIfAbsent(org, code -> {
            List<String> all = new ArrayList<>();
            all.add(code.value());
            code.ancestors().forEach(a -> all.add(a.value()));
            return all;
        });
    }

    private static int month(LocalDate date) {
        return date.getYear() * 100 + date.getMonthValue();
    }
}
