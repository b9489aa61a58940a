package org.qingfeng.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.identity.Oversight;
import org.qingfeng.kit.identity.Permissions;
import org.qingfeng.kit.identity.RequestedOperation;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** Reads in the caller's scope; a transaction is needed even so, since outside of one nothing is visible. */
@ApplicationScoped
public class Reading {
    @Inject
    DataSource dataSource;

    @Inject
    SessionFactory sessions;

    @Inject
    Identity identity;

    @Inject
    Permissions permissions;

    @Inject
    RequestedOperation operation;

    @Inject
    Oversight oversight;

    @Inject
    Disclosures disclosures;

    /** What is read inside the transaction. */
    public interface Question<T> {
        T ask(Transaction transaction) throws SQLException;
    }

    public <T> T in(Question<T> question) {
        return in(identity.caller(), question);
    }

    public <T> T in(Caller caller, Question<T> question) {
        try (Transaction transaction =
                Transaction.begin(dataSource, sessions, Scope.of(caller, oversight.of(caller)))) {
            T answer = question.ask(transaction);
            transaction.commit();
            return answer;
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /**
     * One record: 404 if it is not visible, then 403 if the caller's role may not ask, then, if it protects what it holds,
     * 400 without a reason. The view is shown what the record protects.
     */
    public <E extends Aggregate<?, ?>, T> T one(Class<E> type, UUID id, Function<E, T> view) {
        Caller caller = identity.caller();
        return in(caller, transaction -> {
            E record = transaction.find(type, id);
            if (record == null) {
                throw new Refused(KitRefusal.NOT_FOUND);
            }
            permissions.demand(caller, operation.id());
            if (disclosures.concern(type)) {
                disclosures.open(transaction, record);
            }
            return view.apply(record);
        });
    }
}
