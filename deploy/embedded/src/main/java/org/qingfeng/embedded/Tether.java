package org.qingfeng.embedded;

import java.io.IOException;

/**
 * Ends this process when the one that started it is gone, however it went.
 *
 * <p>The parent holds the other end of standard input open and never writes; the kernel closes it even if the parent is
 * killed, and then the shutdown hooks of this JVM run as for SIGTERM (decision 0020).
 */
public final class Tether {
    private Tether() {}

    public static void toParent() {
        Thread watch = new Thread(Tether::endWithParent, "tether");
        watch.setDaemon(true);
        watch.start();
    }

    @SuppressWarnings("StatementWithEmptyBody")
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent.
            }
        } catch (IOException e) {
            System.err.println("lost the parent: " + e.getMessage());
        }
        System.exit(0);
    }
}
