package org.qingfeng.education.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.contracts.directory.PersonEvent;
import org.qingfeng.testkit.Broker;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.Eventually;

/** The directory as this service hears it: its events, sent and waited for. */
public final class Directory {
    private static final LocalDate FOUNDED = LocalDate.of(2018, 1, 1);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Directory() {}

    public static void announces(String code, String name, String type) {
        UUID id = UUID.randomUUID();
        send(
                "organization",
                new OrganizationEvent(
                        id,
                        1,
                        OrgCode.of(code),
                        "ACTIVE",
                        name,
                        null,
                        null,
                        type,
                        true,
                        FOUNDED,
                        null,
                        null,
                        history()));
        Eventually.until(name + " is known", () -> known("known_organization", id));
    }

    public static void announces(Somebody person) {
        PersonEvent.Post post = new PersonEvent.Post(
                OrgCode.of(person.orgCode()),
                person.position(),
                person.rank(),
                person.topLeader(),
                person.leadershipMember(),
                person.villageCadre(),
                FOUNDED,
                null);
        send(
                "person",
                new PersonEvent(
                        person.id(),
                        1,
                        OrgCode.of(person.orgCode()),
                        "ACTIVE",
                        true,
                        false,
                        true,
                        true,
                        "TOWN",
                        false,
                        true,
                        List.of(post),
                        List.of(),
                        history()));
        Eventually.until(person.name() + " is known", () -> known("known_person", person.id()));
    }

    private static boolean known(String table, UUID id) throws SQLException {
        return Database.of("education").count("SELECT count(*) FROM " + table + " WHERE id = ?", id) == 1;
    }

    private static List<StateEntry> history() {
        return List.of(new StateEntry("ACTIVE", FOUNDED, FOUNDED));
    }

    private static void send(String kind, RecordEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(EventHeaders.ID, UUID.randomUUID().toString());
        headers.put(EventHeaders.SOURCE, "/qingfeng/directory");
        headers.put(EventHeaders.TYPE, "qingfeng.directory." + kind + ".registered.v1");
        headers.put(EventHeaders.SUBJECT, event.id().toString());
        headers.put(EventHeaders.TIME, "2023-01-01T00:00:00Z");
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.DATA_SCHEMA, "/schemas/directory/" + kind + ".v1.json");
        headers.put(EventHeaders.ORG_CODE, event.orgCode().value());
        headers.put(EventHeaders.RECORD_VERSION, String.valueOf(event.version()));
        headers.put(EventHeaders.INCARNATION, "1");
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        try {
            Broker.send(Topics.DIRECTORY, event.id().toString(), headers, JSON.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
