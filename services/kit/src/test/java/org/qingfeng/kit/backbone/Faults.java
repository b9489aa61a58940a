package org.qingfeng.kit.backbone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database whose n-th statement or commit fails, before or after it took effect. */
public final class Faults {
    /** The failure looks like a lost connection. */
    private static final String LOST = "08006";

    private final DataSource real;
    private int calls;
    private int failing = -1;
    private boolean afterEffect;

    public Faults(DataSource real) {
        this.real = real;
    }

    /** The call that fails, 1 for the next one; the following calls work again. */
    public void failAt(int call, boolean afterItsEffect) {
        calls = 0;
        failing = call;
        afterEffect = afterItsEffect;
    }

    /** True if the failure was reached. */
    public boolean failed() {
        return failing > 0 && calls >= failing;
    }

    public DataSource database() {
        return wrap(real, DataSource.class);
    }

    private <T> T wrap(Object target, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                Faults.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean counted = method.getName().startsWith("execute")
                            || method.getName().equals("commit");
                    boolean fails = counted && ++calls == failing;
                    if (fails && !afterEffect) {
                        throw new SQLException("made to fail before " + method.getName(), LOST);
                    }
                    Object answer = call(target, method, arguments);
                    if (fails) {
                        throw new SQLException("made to fail after " + method.getName(), LOST);
                    }
                    return wrapped(answer);
                }));
    }

    private @Nullable Object wrapped(@Nullable Object answer) {
        if (answer instanceof PreparedStatement) {
            return wrap(answer, PreparedStatement.class);
        }
        return answer instanceof Connection ? wrap(answer, Connection.class) : answer;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
