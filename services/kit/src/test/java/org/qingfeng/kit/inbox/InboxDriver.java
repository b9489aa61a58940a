package org.qingfeng.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.Settings;
import org.qingfeng.kit.backbone.TestContext;

/** An inbox of its own thread, as a service has one. */
public final class InboxDriver implements AutoCloseable {
    private final InboxThread thread;
    private final MeterRegistry registry;

    private InboxDriver(InboxThread thread, MeterRegistry registry) {
        this.thread = thread;
        this.registry = registry;
    }

    public static InboxDriver start(TestContext context, Follower follower) {
        InboxSettings settings =
                Settings.of(InboxSettings.class, context.name(), Map.of("qingfeng.inbox.batch-events", "40"));
        settings.check();
        MeterRegistry registry = new SimpleMeterRegistry();
        InboxThread thread = new InboxThread(
                InboxParts.workers(
                        context.relay(), Backbone.kafka(), List.of(follower), settings, new InboxCounts(registry)),
                settings.backoffMax());
        thread.start();
        return new InboxDriver(thread, registry);
    }

    double parkedRows() {
        return registry.get("qingfeng.inbox.parked.rows").gauge().value();
    }

    @Override
    public void close() {
        try {
            thread.stop(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
