package org.qingfeng.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.contracts.directory.PersonEvent;

/**
 * The directory as a service hears it: its events, sent and waited for. A service decides by its memory of the directory,
 * which follows the table of its copy a moment later: what is waited for is therefore what the service itself answers.
 */
public final class DirectoryNews {
    /** Since when everybody and everything here is what it is. */
    public static final LocalDate FOUNDED = LocalDate.of(2018, 1, 1);

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Predicate<OrgCode> knowsOrganization;
    private final Predicate<UUID> knowsPerson;

    /** What the service under test knows, asked of it. */
    public DirectoryNews(Predicate<OrgCode> knowsOrganization, Predicate<UUID> knowsPerson) {
        this.knowsOrganization = knowsOrganization;
        this.knowsPerson = knowsPerson;
    }

    /** Of one code there is one organization, however often it is announced. */
    public void organization(String code, String name, String type, @Nullable String documentCode) {
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.US_ASCII));
        OrgCode org = OrgCode.of(code);
        send(
                "organization",
                new OrganizationEvent(
                        id, 1, org, "ACTIVE", name, null, documentCode, type, true, FOUNDED, null, null, history()));
        Eventually.until(name + " is known", () -> knowsOrganization.test(org));
    }

    /** A person with one post. */
    public void person(Cadre person) {
        PersonEvent.Post post = person.post();
        send(
                "person",
                new PersonEvent(
                        person.id(),
                        1,
                        post.orgCode(),
                        "ACTIVE",
                        person.partyMember(),
                        false,
                        person.publicOfficial(),
                        true,
                        person.managedBy(),
                        person.retired(),
                        true,
                        List.of(post),
                        List.of(),
                        history()));
        Eventually.until(person.id() + " is known", () -> knowsPerson.test(person.id()));
    }

    /** What the directory tells of a person: no name. */
    public record Cadre(
            UUID id,
            PersonEvent.Post post,
            boolean partyMember,
            boolean publicOfficial,
            @Nullable String managedBy,
            boolean retired) {

        /** A party member and public official in an ordinary post. */
        public static Cadre of(UUID id, String orgCode, String position, String rank, String managedBy) {
            return new Cadre(id, post(orgCode, position, rank, false, false), true, true, managedBy, false);
        }

        public static PersonEvent.Post post(
                String orgCode, String position, String rank, boolean leader, boolean villageCadre) {
            return new PersonEvent.Post(
                    OrgCode.of(orgCode), position, rank, false, leader, villageCadre, FOUNDED, null);
        }
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
