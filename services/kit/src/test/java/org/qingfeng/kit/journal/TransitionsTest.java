package org.qingfeng.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    enum Door {
        OPEN,
        SHUT
    }

    enum Push implements Verb {
        SHUT_IT,
        OPEN_IT,
        KNOCK;

        @Override
        public String past() {
            return "pushed";
        }
    }

    private static List<Transitions.Row<Door, Push>> rows() {
        List<Transitions.Row<Door, Push>> rows = new ArrayList<>();
        rows.add(Transitions.row(Door.OPEN, Push.SHUT_IT, Door.SHUT));
        rows.add(Transitions.row(Door.SHUT, Push.OPEN_IT, Door.OPEN));
        rows.addAll(Transitions.stays(Push.KNOCK, Door.OPEN, Door.SHUT));
        return rows;
    }

    private final Transitions<Door, Push> table = Transitions.of(Door.class, rows());

    @Test
    void saysWhatFollows() {
        assertEquals(Door.SHUT, table.next(Door.OPEN, Push.SHUT_IT));
        assertEquals(Door.SHUT, table.next(Door.SHUT, Push.KNOCK));
        assertNull(table.next(Door.SHUT, Push.SHUT_IT));
        assertEquals(List.of(Push.OPEN_IT, Push.KNOCK), table.allowed(Door.SHUT));
    }

    @Test
    void refusesTwoRowsForOneCell() {
        List<Transitions.Row<Door, Push>> rows = rows();
        rows.add(Transitions.row(Door.OPEN, Push.SHUT_IT, Door.OPEN));
        assertThrows(IllegalArgumentException.class, () -> Transitions.of(Door.class, rows));
    }

    @Test
    void namesVerbsAsPathsAndOperations() {
        assertEquals("shut-it", Push.SHUT_IT.path());
        assertEquals("shutItRuleParameter", Push.SHUT_IT.operationId("rule-parameter"));
    }
}
