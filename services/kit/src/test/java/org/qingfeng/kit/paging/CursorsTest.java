package org.qingfeng.kit.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

class CursorsTest {
    private final Cursors cursors = new Cursors("a key of one installation, 32 bytes".getBytes(StandardCharsets.UTF_8));

    @Property
    void opensWhatItSealed(@ForAll String position, @ForAll String binding) {
        if (position.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(position)) {
            return;
        }
        assertEquals(position, cursors.open(cursors.seal(position, binding), binding));
    }

    @Test
    void refusesTheCursorOfAnotherCaller() {
        String sealed = cursors.seal("018f|2023-05-01", "officer-a\nproblems");
        assertInvalid(sealed, "officer-b\nproblems");
    }

    @Property
    void refusesEveryChangedCharacter(@ForAll @IntRange(min = 0, max = 30) int at) {
        char[] sealed = cursors.seal("018f|2023-05-01", "a").toCharArray();
        sealed[at] = sealed[at] == 'A' ? 'B' : 'A';
        assertInvalid(new String(sealed), "a");
    }

    @Test
    void refusesWhatIsNoCursorAtAll() {
        assertInvalid("", "a");
        assertInvalid("not base64 at all!", "a");
        assertInvalid("AAAA", "a");
    }

    private void assertInvalid(String cursor, String binding) {
        Refused refused = assertThrows(Refused.class, () -> cursors.open(cursor, binding));
        assertEquals(KitRefusal.INVALID_CURSOR, refused.leading().refusal());
    }
}
