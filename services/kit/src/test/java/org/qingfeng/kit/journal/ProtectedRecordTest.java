package org.qingfeng.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.Settings;
import org.qingfeng.kit.backbone.TestContext;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.protection.ProtectedColumn;
import org.qingfeng.kit.protection.TestKeys;

/** What a record protects stands nowhere in the database but as ciphertext, and nowhere at all once it was erased. */
class ProtectedRecordTest {
    private static final OrgCode TOWN = OrgCode.of("990101103000");
    private static final OrgCode VILLAGE = OrgCode.of("990101103201");
    private static final String CLOSED = "closed";
    private static final String SAID = "村会计用白条抵账一万二千元";
    private static final Note.Witness WITNESS = new Note.Witness("柳映溪", "13900990001");
    private static final TestContext CONTEXT = Backbone.context("protected");
    private static final SessionFactory SESSIONS = sessions();
    private static final Journal JOURNAL = journal(1);

    private final UUID id = stored();

    @BeforeAll
    static void table() {
        CONTEXT.asSuperuser("""
                CREATE TABLE note (
                  id uuid PRIMARY KEY, version bigint NOT NULL, org_code text COLLATE "C" NOT NULL,
                  visible_to text[] COLLATE "C" NOT NULL DEFAULT '{}', state text NOT NULL, state_history jsonb NOT NULL,
                  created_by text NOT NULL, created_by_person uuid, created_at timestamptz NOT NULL,
                  said bytea, witness bytea)
                """);
        CONTEXT.asSuperuser("GRANT SELECT, INSERT, UPDATE ON note TO protected_app");
    }

    @AfterAll
    static void close() {
        SESSIONS.close();
    }

    @Test
    void neitherTableNorJournalNorEventHoldsTheText() {
        step(id, note -> note.amend("，另有两笔待查"));

        String everything = everything();
        for (String secret : List.of(SAID, "白条", "另有两笔", WITNESS.name(), WITNESS.phone())) {
            assertFalse(everything.contains(secret), secret);
            assertFalse(everything.contains(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8))), secret);
        }
    }

    @Test
    void aStepReadsIt() {
        step(id, note -> note.amend("，另有两笔待查"));
        step(id, note -> {
            assertEquals(SAID + "，另有两笔待查", said(note));
            assertEquals(WITNESS, Objects.requireNonNull(note.witness).as(Note.Witness.class));
        });
    }

    @Test
    void outsideOfAStepItIsClosed() {
        assertEquals(CLOSED, read(ProtectedRecordTest::said));
    }

    @Test
    void anotherRecordsTextCannotBePutInItsPlace() {
        UUID other = stored();
        CONTEXT.asSuperuser(
                "UPDATE note SET said = (SELECT said FROM note WHERE id = '" + other + "') WHERE id = '" + id + "'");
        assertThrows(IllegalStateException.class, () -> step(id, note -> said(note)));
    }

    @Test
    void anotherFieldsTextCannotEither() {
        CONTEXT.asSuperuser("UPDATE note SET said = witness WHERE id = '" + id + "'");
        assertThrows(IllegalStateException.class, () -> step(id, note -> said(note)));
    }

    @Test
    void theKeyGoesWhereItsRecordGoes() {
        step(id, note -> note.move(VILLAGE));

        assertEquals(
                List.of(VILLAGE.value()),
                CONTEXT.column("SELECT org_code FROM record_key WHERE record_id = '" + id + "'"));
        assertEquals(SAID, in(VILLAGE, work -> said(work.load(Note.class, id))));
    }

    @Test
    void onceErasedNeitherTableNorJournalGivesItBack() {
        List<String> before = ciphertexts();
        step(id, Note::erase);

        assertEquals(0, CONTEXT.count("SELECT count(*) FROM record_key WHERE record_id = '" + id + "'"));
        assertEquals(
                List.of("null"),
                CONTEXT.column("SELECT coalesce(said, witness)::text FROM note WHERE id = '" + id + "'"));
        assertEquals(List.of("1", "2"), versions());
        assertNotEquals(List.of(), before, "the journal still has the ciphertext of version 1");
        CONTEXT.asSuperuser("UPDATE note SET said = decode('" + before.get(0) + "', 'base64') WHERE id = '" + id + "'");
        assertEquals(
                CLOSED,
                in(TOWN, work -> said(work.load(Note.class, id))),
                "put back by force, it stays closed for ever");
    }

    @Test
    void anErasureThatIsRolledBackErasesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> in(TOWN, work -> {
                    work.load(Note.class, id).erase();
                    write(work);
                    throw new IllegalStateException("killed before the commit");
                }));
        assertEquals(SAID, in(TOWN, work -> said(work.load(Note.class, id))));
    }

    @Test
    void aHigherGenerationOfTheWrappingKeyReadsTheSame() {
        assertEquals(SAID, in(journal(2), TOWN, work -> said(work.load(Note.class, id))));
    }

    private static String said(Note note) {
        String text = note.said == null ? null : note.said.text();
        return text == null ? CLOSED : text;
    }

    private static UUID stored() {
        return in(TOWN, work -> {
            Note note = work.add(new Note(TOWN, SAID, WITNESS, work.moment()));
            write(work);
            return note.id;
        });
    }

    private static void step(UUID id, Consumer<Note> step) {
        in(TOWN, work -> {
            step.accept(work.load(Note.class, id));
            write(work);
            return id;
        });
    }

    private <T> T read(Function<Note, T> question) {
        try (Transaction transaction = begin(TOWN)) {
            return question.apply(transaction.session().get(Note.class, id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> ciphertexts() {
        return CONTEXT.column("SELECT changes->'said'->>1 FROM journal WHERE record_id = '" + id
                + "' AND jsonb_exists(changes, 'said')");
    }

    private List<String> versions() {
        return CONTEXT.column("SELECT version FROM journal WHERE record_id = '" + id + "' ORDER BY version");
    }

    private String everything() {
        return String.join(
                "\n",
                CONTEXT.column("SELECT n::text FROM note n WHERE id = '" + id + "'")
                        .toString(),
                CONTEXT.column("SELECT j::text || convert_from(event, 'UTF8') FROM journal j WHERE record_id = '" + id
                                + "'")
                        .toString(),
                CONTEXT.column("SELECT k::text FROM record_key k").toString());
    }

    private static <T> T in(OrgCode org, Function<Work, T> deed) {
        return in(JOURNAL, org, deed);
    }

    private static <T> T in(Journal journal, OrgCode org, Function<Work, T> deed) {
        try (Transaction transaction = begin(org)) {
            T result = deed.apply(new Work(transaction, caller(org), moment(), journal));
            transaction.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Work work) {
        try {
            work.write(null, new Origin(null, null));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Transaction begin(OrgCode org) throws SQLException {
        return Transaction.begin(CONTEXT.app(), SESSIONS, Scope.of(caller(org)));
    }

    private static Caller caller(OrgCode org) {
        return new Caller("officer", null, org, Set.of(), Set.of());
    }

    private static Moment moment() {
        return new Moment(LocalDate.of(2023, 4, 12), "officer", null);
    }

    private static Journal journal(int generation) {
        Journal journal = new Journal() {
            @Override
            void follow(Aggregate<?, ?> record, Work work) {
                // Nothing follows from a note.
            }
        };
        journal.fields = new Fields(SESSIONS);
        journal.dataKeys = TestKeys.generation(generation);
        journal.context = Settings.of(
                Context.class,
                "protected",
                Map.of(
                        "qingfeng.installation-key-file", "none",
                        "qingfeng.db.url", "none",
                        "qingfeng.db.owner-password", "none",
                        "qingfeng.db.app-password", "none",
                        "qingfeng.db.relay-password", "none"));
        return journal;
    }

    private static SessionFactory sessions() {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Aggregate.class)
                .addAnnotatedClass(Note.class)
                .setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl());
        configuration.addAttributeConverter(ProtectedColumn.class);
        configuration.getProperties().put("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect");
        configuration.getProperties().put("hibernate.boot.allow_jdbc_metadata_access", "false");
        configuration
                .getProperties()
                .put("hibernate.type.json_format_mapper", new JacksonJsonFormatMapper(JournalJson.MAPPER));
        return configuration.buildSessionFactory();
    }
}
