package org.qingfeng.gateway.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a logger says, from now until closed. */
public final class Said extends Handler implements AutoCloseable {

    /** The access log's name. */
    public static final String ACCESS_LOG = "org.qingfeng.gateway.access";

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Logger logger;

    private Said(Logger logger) {
        this.logger = logger;
    }

    /** Begins to listen. */
    public static Said from(String logger) {
        Said said = new Said(Logger.getLogger(logger));
        said.logger.addHandler(said);
        return said;
    }

    /** Everything up to a line with this text. */
    public List<String> until(String text) throws InterruptedException {
        List<String> said = new ArrayList<>();
        while (said.isEmpty() || !said.get(said.size() - 1).contains(text)) {
            String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("never said " + text + ", but " + said);
            }
            said.add(line);
        }
        return said;
    }

    @Override
    public void publish(LogRecord line) {
        Object[] values = line.getParameters();
        lines.add(values == null ? line.getMessage() : String.format(line.getMessage(), values));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
