package org.qingfeng.kit.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.identity.Permissions;
import org.qingfeng.kit.identity.RequestedOperation;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Context;
import org.qingfeng.kit.journal.Verb;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** What may be done next with a record: its transition table and the permission matrix, asked together. */
@ApplicationScoped
class Actions {
    @Inject
    Permissions permissions;

    @Inject
    Identity identity;

    @Inject
    RequestedOperation operation;

    @Inject
    Context context;

    @Inject
    SessionFactory sessions;

    List<AllowedAction> of(Aggregate<?, ?> record, String path, String key) {
        Caller caller = identity.caller();
        List<AllowedAction> all = new ArrayList<>();
        for (Verb verb : record.verbs()) {
            String operationId = verb.operationId(record.kind());
            if (!verb.isPart() && permissions.rows().containsKey(operationId)) {
                boolean possible = record.allows(verb);
                boolean permitted = permissions.allow(caller, operationId);
                String reason = possible
                        ? permitted ? null : "您的角色不能进行此操作 not for your role"
                        : "当前状态不能进行此操作 not from this state";
                all.add(new AllowedAction(
                        operationId, verb.method(), href(path, key) + verb.tail(), possible && permitted, reason));
            }
        }
        return all;
    }

    /** The address through the gateway, which is the contract's. */
    String href(String path, String key) {
        return "/api/" + context.context() + "/v1/" + path + '/' + key;
    }

    void demand(Caller caller) {
        permissions.demand(caller, operation.id());
    }

    Refused notFound() {
        return new Refused(KitRefusal.NOT_FOUND);
    }

    @Nullable
    Object field(Aggregate<?, ?> record, String name) {
        return sessions.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(record.getClass())
                .getPropertyValue(record, name);
    }
}
