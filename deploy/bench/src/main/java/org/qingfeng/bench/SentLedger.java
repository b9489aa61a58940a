package org.qingfeng.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.qingfeng.bench.check.Sent;

/** What was sent and answered, appended line by line to a file, so that it is there whatever happens to us. */
final class SentLedger implements AutoCloseable {
    private final FileChannel file;
    private final Collection<Sent> all = new ConcurrentLinkedQueue<>();

    SentLedger(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void add(Sent sent) throws IOException {
        all.add(sent);
        file.write(ByteBuffer.wrap((sent + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    List<Sent> all() {
        return List.copyOf(all);
    }

    long count(Sent.Outcome outcome) {
        return all.stream().filter(s -> s.outcome() == outcome).count();
    }

    /** What was unknown is known now. */
    void settle(Sent unknown, Sent known) throws IOException {
        all.remove(unknown);
        add(known);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
