package org.qingfeng.casework.formact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From what acts come, and to which matter they belong.
 *
 * @param clueId of a case that came from a clue as well: the two are one matter
 * @param number which conclusion of the clue; 1 of a case or a talk
 */
public record Origin(
        @Nullable UUID caseId,
        @Nullable UUID clueId,
        @Nullable UUID talkId,
        int number) {

    static Origin clue(UUID id, int conclusion) {
        return new Origin(null, id, null, conclusion);
    }

    static Origin caseFile(UUID id, @Nullable UUID clueId) {
        return new Origin(id, clueId, null, 1);
    }

    static Origin talk(UUID id) {
        return new Origin(null, null, id, 1);
    }
}
