package org.qingfeng.kit.ledgerfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of an imported ledger by the columns' keys. An empty cell is null.
 *
 * @param number the spreadsheet's row number, heads are row 1
 * @param id the record that is changed; none for a new one
 * @param version the version on which the change is based; present exactly when the id is
 */
public record LedgerRow(
        int number, @Nullable UUID id, @Nullable Long version, Map<String, Object> values) {
    public LedgerRow {
        values = Map.copyOf(values);
    }

    public boolean isChange() {
        return id != null;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public @Nullable String text(String key) {
        return get(key, String.class);
    }

    public @Nullable LocalDate date(String key) {
        return get(key, LocalDate.class);
    }

    public @Nullable Long wholeNumber(String key) {
        return get(key, Long.class);
    }

    public @Nullable BigDecimal decimal(String key) {
        return get(key, BigDecimal.class);
    }

    public @Nullable PersonCell person(String key) {
        return get(key, PersonCell.class);
    }

    public @Nullable OrgCell org(String key) {
        return get(key, OrgCell.class);
    }

    /** The value behind the label of a choice. */
    public <T> @Nullable T choice(String key, Class<T> type) {
        return get(key, type);
    }

    private <T> @Nullable T get(String key, Class<T> type) {
        Object value = values.get(key);
        return value == null ? null : type.cast(value);
    }
}
