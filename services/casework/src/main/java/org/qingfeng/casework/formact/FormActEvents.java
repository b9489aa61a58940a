package org.qingfeng.casework.formact;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.FormActEvent;

/** What leaves of a use of the four forms: no text, and every person as a reference. */
final class FormActEvents {
    private FormActEvents() {}

    static FormActEvent of(FormAct act, Function<UUID, PersonRef> refer) {
        return new FormActEvent(
                act.id,
                act.version,
                act.org(),
                act.state,
                act.actOn,
                act.form.name(),
                act.measure,
                act.responsibility.name(),
                act.actorOrg(),
                ref(act.leader, refer),
                act.leaderPost,
                ref(act.approver, refer),
                act.caseId,
                act.clueId,
                act.talkId,
                act.eightRulesCategory == null ? null : act.eightRulesCategory.name(),
                act.persons,
                act.stateHistory);
    }

    private static @Nullable PersonRef ref(@Nullable UUID person, Function<UUID, PersonRef> refer) {
        return person == null ? null : refer.apply(person);
    }
}
