package org.qingfeng.kit.directorycopy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingfeng.kit.backbone.Eventually.eventually;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.directory.CalendarEvent;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.contracts.directory.PersonEvent;
import org.qingfeng.contracts.directory.RuleParameterEvent;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.JournalWriter;
import org.qingfeng.kit.backbone.TestContext;
import org.qingfeng.kit.calendar.CurrentCalendar;
import org.qingfeng.kit.calendar.CurrentCalendars;
import org.qingfeng.kit.inbox.InboxDriver;
import org.qingfeng.kit.journal.relay.SimulatedRelay;

/** What the directory announces is known here within a second, from its journal through Kafka. */
class DirectoryCopyTest {
    private static final Duration LONG = Duration.ofSeconds(40);
    private static final OrgCode TOWN = OrgCode.of("990101103000");
    private static final OrgCode NEIGHBOUR = OrgCode.of("990101104000");
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final TestContext context = Backbone.context("directory");
    private final CurrentCalendar calendar = CurrentCalendars.shipped();
    private final DirectoryMemory memory = new DirectoryMemory(context.app(), calendar);
    private final DirectoryMemory otherReplica = new DirectoryMemory(context.app(), CurrentCalendars.shipped());
    private final KnownDirectory directory = new KnownDirectory(memory);

    @Test
    void aSnapshotIsCheckedAsOfTheBusinessDate() throws Exception {
        UUID leader = UUID.randomUUID();
        assertEquals(new PersonCheck.NotKnownHere(), directory.check(leader, TOWN, "TOWNSHIP", true, true, NEW_YEAR));
        try (InboxDriver inbox = InboxDriver.start(context, new DirectoryCopy(memory))) {
            announce("organization", organization(1, "清河镇"));
            announce("person", person(leader));
            announce("calendar", calendar(UUID.randomUUID()));
            announce("rule-parameter", parameter(UUID.randomUUID()));
            eventually("the person", LONG, () -> directory.person(leader).isPresent());
            eventually("the parameter", LONG, () -> calendar.ruleParameters()
                    .on("test.term", NEW_YEAR)
                    .isPresent());
        }
        assertEquals(
                new PersonCheck.Agrees(),
                directory.check(leader, TOWN, "TOWNSHIP", true, true, LocalDate.of(2023, 5, 1)));
        assertEquals(
                new PersonCheck.Agrees(),
                directory.check(leader, NEIGHBOUR, "GENERAL", true, true, LocalDate.of(2022, 5, 1)));
        assertEquals(
                new PersonCheck.Differs(List.of("orgCode", "rank", "publicOfficial")),
                directory.check(leader, NEIGHBOUR, "GENERAL", true, false, LocalDate.of(2023, 5, 1)));
        assertEquals(Optional.of("清河镇发"), directory.documentCode(TOWN));
        assertTrue(directory.organization(TOWN, NEW_YEAR).isPresent());
        assertFalse(directory.organization(TOWN, LocalDate.of(1999, 1, 1)).isPresent());
        assertFalse(calendar.workingDays().isWorkingDay(LocalDate.of(2031, 3, 3)));
        otherReplica.look();
        assertTrue(otherReplica.person(leader).isPresent());
    }

    private void announce(String record, RecordEvent event) throws Exception {
        try (var pool = context.app();
                JournalWriter writer = new JournalWriter(context, pool);
                SimulatedRelay relay = new SimulatedRelay(context)) {
            byte[] json = JSON.writeValueAsString(event).getBytes(UTF_8);
            writer.write(event.id(), event.version(), json, "qingfeng.directory." + record + ".changed.v1");
            writer.commit();
            context.asSuperuser("UPDATE relay_cursor SET owner = NULL");
            relay.claims();
            eventually("relayed", LONG, () -> turned(relay));
        }
    }

    private static boolean turned(SimulatedRelay relay) {
        try {
            return relay.round();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OrganizationEvent organization(long version, String name) {
        return new OrganizationEvent(
                UUID.randomUUID(),
                version,
                TOWN,
                "ACTIVE",
                name,
                null,
                "清河镇发",
                "TOWN",
                true,
                LocalDate.of(2000, 1, 1),
                null,
                null,
                List.of());
    }

    private static PersonEvent person(UUID id) {
        PersonEvent.Post before = new PersonEvent.Post(
                NEIGHBOUR, "干部", "GENERAL", false, false, false, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31));
        PersonEvent.Post now = new PersonEvent.Post(TOWN, "镇长", "TOWNSHIP", true, true, false, NEW_YEAR, null);
        return new PersonEvent(
                id,
                1,
                TOWN,
                "ACTIVE",
                true,
                false,
                true,
                true,
                "COUNTY",
                false,
                true,
                List.of(before, now),
                List.of(TOWN),
                List.of());
    }

    private static CalendarEvent calendar(UUID id) {
        return new CalendarEvent(
                id, 1, OrgCode.NATION, "ACTIVE", 2031, List.of(LocalDate.of(2031, 3, 3)), List.of(), "通知", List.of());
    }

    private static RuleParameterEvent parameter(UUID id) {
        return new RuleParameterEvent(
                id, 1, OrgCode.NATION, "ACTIVE", "test.term", BigDecimal.TEN, "DAY", "通知", NEW_YEAR, null, List.of());
    }
}
