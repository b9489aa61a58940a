package org.qingfeng.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PersonRefTest {
    private static final byte[] KEY = "an installation's key of 32 byte".getBytes(UTF_8);
    private static final UUID PERSON = UUID.fromString("6a1f2f0e-8d0c-4c43-9c55-0c6b7a1d9901");

    @Test
    void isTheSameReferenceEveryTimeInsideOneContext() {
        assertEquals(PersonRef.of(KEY, "rectification", PERSON), PersonRef.of(KEY.clone(), "rectification", PERSON));
    }

    /** Published so that another implementation can be checked against it: changing it would split every statistic. */
    @Test
    void neverChanges() {
        assertEquals(
                "RQNSNSYTRKUE4XU5J7Q5AN3G4U",
                PersonRef.of(KEY, "rectification", PERSON).value());
    }

    @Property
    void differsByContextPersonAndInstallation(@ForAll long high, @ForAll long low) {
        UUID person = new UUID(high, low);
        PersonRef ref = PersonRef.of(KEY, "rectification", person);
        assertNotEquals(ref, PersonRef.of(KEY, "casework", person));
        assertNotEquals(ref, PersonRef.of(KEY, "rectification", new UUID(high, low + 1)));
        assertNotEquals(ref, PersonRef.of("another installation's key".getBytes(UTF_8), "rectification", person));
    }

    @Property
    void hasTwentySixCharactersOfBase32(@ForAll long high, @ForAll long low) {
        UUID person = new UUID(high, low);
        String text = PersonRef.of(KEY, "rectification", person).toString();
        assertTrue(text.matches("[A-Z2-7]{26}"), text);
        assertEquals(text, PersonRef.parse(text).value());
    }

    @Test
    void refusesWhatIsNoReference() {
        assertThrows(IllegalArgumentException.class, () -> PersonRef.parse("张三"));
        assertThrows(IllegalArgumentException.class, () -> PersonRef.parse(PERSON.toString()));
        assertThrows(IllegalArgumentException.class, () -> PersonRef.parse("A".repeat(27)));
    }
}
