package org.qingfeng.kit.backbone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qingfeng.embedded.ClientSettings;
import org.qingfeng.embedded.EmbeddedBroker;
import org.qingfeng.embedded.EmbeddedDatabase;
import org.qingfeng.embedded.FreePort;
import org.qingfeng.embedded.TopicSetup;

/** One server of each for all tests of this JVM; each test class takes a context of its own. */
public final class Backbone {
    private static final Path DIRECTORY = directory();
    private static final EmbeddedDatabase DATABASE =
            EmbeddedDatabase.start(DIRECTORY.resolve("postgresql"), FreePort.any(), "a-superuser-password");
    private static final EmbeddedBroker BROKER = EmbeddedBroker.start(DIRECTORY.resolve("kafka"), FreePort.any(), null);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            BROKER.close();
            DATABASE.close();
        }));
    }

    private Backbone() {}

    /** A migrated database and an empty topic {@code qingfeng.<name>.v1}. */
    public static TestContext context(String name) {
        TestContext context = TestContext.create(DATABASE, name);
        topic(context);
        return context;
    }

    /** Makes the context's topic if it is not there. */
    public static void topic(TestContext context) {
        TopicSetup.create(BROKER.bootstrap(), null, List.of(context.topic()));
    }

    /** Properties with which a client reaches the broker. */
    public static Map<String, Object> kafka() {
        return ClientSettings.of(BROKER.bootstrap(), null);
    }

    /** A directory of its own below {@code target}. */
    public static Path directory() {
        try {
            Path all = Files.createDirectories(Path.of("target", "scratch"));
            return Files.createTempDirectory(all, "kit").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
