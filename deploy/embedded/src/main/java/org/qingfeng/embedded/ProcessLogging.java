package org.qingfeng.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Log settings of the two child processes, without a file that the parent would have to name. */
final class ProcessLogging {
    private ProcessLogging() {}

    static void apply() {
        try (InputStream settings = ProcessLogging.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("the log settings are not readable", e);
        }
    }
}
