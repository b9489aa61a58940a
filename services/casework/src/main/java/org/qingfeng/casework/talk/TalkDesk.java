package org.qingfeng.casework.talk;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.casework.access.CaseworkDesk;
import org.qingfeng.casework.formact.FormBook;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.journal.Work;

/** What the resources of talks and of their steps share. */
abstract class TalkDesk extends CaseworkDesk<Talk, TalkView> {
    @Inject
    TalkChecks checks;

    @Inject
    FormBook forms;

    @Inject
    InstallationKey key;

    /** A step that a person answers for, on a talk. */
    RestResponse<TalkView> take(UUID id, BiConsumer<Talk, Work> change) {
        return step(id, (talk, work) -> {
            personOf(work.caller());
            change.accept(talk, work);
        });
    }

    @Override
    protected Class<Talk> type() {
        return Talk.class;
    }

    @Override
    protected String kind() {
        return "talk";
    }

    @Override
    protected String path() {
        return "talks";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("plannedOn", LocalDate.class, "heldOn", LocalDate.class);
    }

    @Override
    protected TalkView view(Talk talk, List<AllowedAction> allowed) {
        UUID caller = identity.caller().personId();
        return TalkView.of(talk, caller != null && talk.isWith(key.refer(caller)), allowed);
    }
}
