package org.qingfeng.embedded;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Runs another program's main class, given as the first argument, so that it ends with its parent. */
final class TetheredMain {
    private TetheredMain() {}

    public static void main(String[] arguments) throws Throwable {
        Tether.toParent();
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
