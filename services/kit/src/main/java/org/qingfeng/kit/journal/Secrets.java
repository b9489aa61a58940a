package org.qingfeng.kit.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.protection.DataKey;
import org.qingfeng.kit.protection.DataKeys;
import org.qingfeng.kit.protection.Protected;

/**
 * The data keys of the records of one transaction: each is read at most once, only if needed, and made when missing. What
 * it opened is closed with the transaction, so that the answer to a step shows nothing that is protected.
 */
final class Secrets {
    private final Connection connection;
    private final DataKeys keys;
    private final Fields fields;
    private final Map<UUID, Optional<DataKey>> known = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();
    private final List<Protected> opened = new ArrayList<>();

    /** Where a record stood when it was loaded. */
    private record Place(String orgCode, String[] visibleTo) {
        boolean isStill(Aggregate<?, ?> record) {
            return orgCode.equals(record.orgCode) && Arrays.equals(visibleTo, record.visibleTo);
        }
    }

    Secrets(Transaction transaction, DataKeys keys, Fields fields) {
        this.connection = transaction.connection();
        transaction.afterwards(() -> opened.forEach(Protected::close));
        this.keys = keys;
        this.fields = fields;
    }

    /** From now on the record's protected fields can be read. */
    void open(Aggregate<?, ?> record) {
        if (fields.protects(record.getClass())) {
            places.put(record.id, new Place(record.orgCode, record.visibleTo));
            fields.protectedOf(record).forEach((field, value) -> open(record, field, value));
        }
    }

    void protect(Aggregate<?, ?> record, String name, Protected value) {
        DataKey key = key(record.id);
        if (key == null) {
            throw new IllegalStateException("the record has no key: nothing more can be protected beside it");
        }
        value.seal(key, name);
    }

    void open(Aggregate<?, ?> record, String name, Protected value) {
        value.open(() -> key(record.id), name);
        opened.add(value);
    }

    /** Encrypts what was set, erases what is to be forgotten, and keeps each key where its record is. */
    void seal(List<Aggregate<?, ?>> added, List<Aggregate<?, ?>> changed) {
        try {
            List<DataKeys.Fresh> fresh = new ArrayList<>();
            for (Aggregate<?, ?> record : added) {
                seal(record, Optional.empty(), fresh);
            }
            for (Aggregate<?, ?> record : changed) {
                if (fields.protects(record.getClass())) {
                    settle(record, fresh);
                }
            }
            keys.store(connection, fresh);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    private void settle(Aggregate<?, ?> record, List<DataKeys.Fresh> fresh) throws SQLException {
        if (record.isForgotten()) {
            fields.empty(record);
            keys.destroy(connection, record.id);
            known.put(record.id, Optional.empty());
            return;
        }
        Place before = places.get(record.id);
        if (before != null && !before.isStill(record)) {
            keys.move(connection, record.id, record.orgCode, record.visibleTo);
        }
        if (fields.protectedOf(record).values().stream().anyMatch(Protected::isPlain)) {
            seal(record, Optional.ofNullable(key(record.id)), fresh);
        }
    }

    private void seal(Aggregate<?, ?> record, Optional<DataKey> present, List<DataKeys.Fresh> fresh) {
        Map<String, Protected> values = fields.protectedOf(record);
        if (values.isEmpty()) {
            return;
        }
        DataKey key = present.orElseGet(() -> {
            DataKey made = DataKey.fresh(record.id);
            fresh.add(new DataKeys.Fresh(record.id, made, record.orgCode, record.visibleTo));
            return made;
        });
        known.put(record.id, Optional.of(key));
        values.forEach((field, value) -> value.seal(key, field));
    }

    private @Nullable DataKey key(UUID recordId) {
        return known.computeIfAbsent(recordId, this::read).orElse(null);
    }

    private Optional<DataKey> read(UUID recordId) {
        try {
            // Once the transaction is over what was not opened stays closed: the answer of a repeat shows none of it.
            return connection.isClosed() ? Optional.empty() : Optional.ofNullable(keys.find(connection, recordId));
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }
}
