package org.qingfeng.kit.ledgerfile;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a sheet row by row; closing completes the file and leaves the stream below open. */
interface SheetWriter extends Closeable {
    void heads(List<String> heads) throws IOException;

    /** A cell is a {@code String}, a {@code Number}, a {@code LocalDate} or null. */
    void row(List<@Nullable Object> cells) throws IOException;
}
