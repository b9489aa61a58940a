package org.qingfeng.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where PostgreSQL's programs are unpacked, once for all installations of a user.
 *
 * <p>The library's own place lies in the common temporary directory and is made writable for everybody; ours lies below a
 * directory that only the user can enter.
 */
final class BinaryCache {
    private static final String LIBRARY_SETTING = "ot.epg.working-dir";

    private BinaryCache() {}

    /** The user's cache, or a directory beside the cluster for a user without a home that can be written to. */
    static Path directory(Path cluster) {
        Path cache = usable(home().resolve("qingfeng"));
        if (cache == null) {
            cache = usable(cluster.resolveSibling("bin"));
        }
        if (cache == null) {
            throw new IllegalStateException("no directory to unpack PostgreSQL's programs to");
        }
        Path programs = cache.resolve("postgresql");
        // The library makes its default directory even when told another one.
        System.setProperty(LIBRARY_SETTING, programs.toString());
        return programs;
    }

    private static Path home() {
        String cache = System.getenv("XDG_CACHE_HOME");
        return cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    }

    private static @Nullable Path usable(Path dir) {
        try {
            PrivateFiles.directory(dir);
            return Files.isWritable(dir) ? dir : null;
        } catch (IOException e) {
            return null;
        }
    }
}
