package org.qingfeng.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives the service under test what deploy gives it: its database, the broker, the keys.
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
 * }</pre>
 *
 * Every other argument is passed on as configuration, e.g. {@code qingfeng.today}. Nothing is stopped between test
 * classes: the next one uses the same servers, under its own organization code.
 */
public final class Backbone implements QuarkusTestResourceLifecycleManager {
    private static final String CONTEXT = "context";

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        if (!initArgs.containsKey(CONTEXT)) {
            throw new IllegalArgumentException("Backbone needs the argument \"context\"");
        }
        arguments = Map.copyOf(initArgs);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(arguments);
        String context = settings.remove(CONTEXT);
        Installation.shared().environment(context).forEach((name, value) -> {
            settings.putIfAbsent(Property.ofVariable(name), value);
            // Expressions in application.properties name the variable itself.
            settings.putIfAbsent(name, value);
        });
        return settings;
    }

    @Override
    public void stop() {
        // The servers end with this JVM, whatever happens to it: both are tethered to it.
    }
}
