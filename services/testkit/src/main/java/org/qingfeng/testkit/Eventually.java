package org.qingfeng.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Waits for a condition; a test never waits for a time. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_NANOS = Duration.ofMillis(25).toNanos();

    private Eventually() {}

    /** Waits until the condition holds, at most 30 s. */
    public static void until(String what, Callable<Boolean> condition) {
        until(what, PATIENCE, condition);
    }

    public static void until(String what, Duration patience, Callable<Boolean> condition) {
        get(what, patience, condition, Boolean::booleanValue);
    }

    /** Asks again and again until the answer is as wanted, and gives it back. */
    public static <T> T get(String what, Callable<T> question, Predicate<T> wanted) {
        return get(what, PATIENCE, question, wanted);
    }

    /** An exception counts as an answer that is not wanted yet; the last one is the cause of the failure. */
    public static <T> T get(String what, Duration patience, Callable<T> question, Predicate<T> wanted) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Object last;
            Throwable failure = null;
            try {
                T answer = question.call();
                if (wanted.test(answer)) {
                    return answer;
                }
                last = answer;
            } catch (Exception | AssertionError e) {
                last = e;
                failure = e;
            }
            if (System.nanoTime() > end) {
                throw gaveUp(what, patience, last, failure);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static AssertionError gaveUp(
            String what, Duration patience, @Nullable Object last, @Nullable Throwable cause) {
        return new AssertionError(what + ": not within " + patience.toSeconds() + " s; last seen: " + last, cause);
    }
}
