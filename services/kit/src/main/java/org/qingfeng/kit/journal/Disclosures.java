package org.qingfeng.kit.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.protection.DataKeys;
import org.qingfeng.kit.protection.Protected;

/**
 * Reading what is protected is an act: it needs a reason, and the journal keeps a row of it, one a request, without a
 * version and an event (architecture.md, "audit"). Outside of a step, nothing opens a protected field but this.
 */
@ApplicationScoped
public class Disclosures {
    @Inject
    Fields fields;

    @Inject
    DataKeys keys;

    @Inject
    Identity identity;

    @Inject
    BusinessDate businessDate;

    @Inject
    CommandRequest request;

    /** Whether reading such a record is an act. */
    public boolean concern(Class<?> type) {
        return fields.protects(type);
    }

    /** @throws Refused 400 if the request gives no reason */
    public void open(Transaction transaction, Aggregate<?, ?> record) throws SQLException {
        demandReason();
        note(transaction.connection(), "READ", record);
        new Secrets(transaction, keys, fields).open(record);
    }

    /** What stands beside an opened record, such as messages about it. */
    public void open(Transaction transaction, Aggregate<?, ?> record, Map<String, Protected> beside) {
        Secrets secrets = new Secrets(transaction, keys, fields);
        beside.forEach((name, value) -> secrets.open(record, name, value));
    }

    /** Opens many records, such as those of an export. */
    public void open(Transaction transaction, Class<?> type, List<? extends Aggregate<?, ?>> records)
            throws SQLException {
        demandReason();
        list(transaction, type, records);
        Secrets secrets = new Secrets(transaction, keys, fields);
        records.forEach(secrets::open);
    }

    /** A list was shown: no protected value, but which records there are. */
    public void list(Transaction transaction, Class<?> type, List<? extends Aggregate<?, ?>> records)
            throws SQLException {
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        ArrayNode ids = read.putArray("ids");
        records.forEach(record -> ids.add(record.id.toString()));
        Caller caller = identity.caller();
        note(transaction.connection(), "LIST", Journal.kindOf(type), null, caller.org(), new String[0], read);
    }

    /** The record was looked at without its protected fields, such as its history. */
    public void note(Transaction transaction, String verb, Aggregate<?, ?> record) throws SQLException {
        note(transaction.connection(), verb, record);
    }

    private void note(Connection connection, String verb, Aggregate<?, ?> record) throws SQLException {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        note(connection, verb, record.kind(), record.id, record.org(), record.visibleTo, nothing);
    }

    private void note(
            Connection connection,
            String verb,
            String kind,
            @Nullable UUID recordId,
            OrgCode org,
            String[] visibleTo,
            ObjectNode read)
            throws SQLException {
        Caller caller = identity.caller();
        Moment moment = new Moment(businessDate.today(), caller.subject(), caller.personId());
        try (PreparedStatement statement = connection.prepareStatement(JournalEntry.INSERT)) {
            JournalEntry.ofReading(verb, kind, recordId, org, visibleTo, moment, Origin.of(request), read)
                    .bind(connection, statement, 1);
            statement.executeUpdate();
        }
    }

    private void demandReason() {
        String reason = request.auditReason();
        if (reason == null || reason.isBlank()) {
            throw new Refused(KitRefusal.AUDIT_REASON_REQUIRED);
        }
    }
}
