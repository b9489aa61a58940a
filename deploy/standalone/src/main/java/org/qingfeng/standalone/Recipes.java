package org.qingfeng.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingfeng.embedded.BrokerProcess;
import org.qingfeng.embedded.DatabaseProcess;
import org.qingfeng.embedded.JavaCommand;

/** How each part of an installation is started: its command line, ports and environment. */
final class Recipes {
    static final List<String> CONTEXTS = List.of("directory", "rectification", "casework", "education", "statistics");

    /** The organ that takes complaints from the public; the operator's to say, none are taken without it. */
    private static final String INTAKE = "QINGFENG_INTAKE_ORG_CODE";

    private static final String TETHER = "org.qingfeng.embedded.TetheredMain";
    private static final String QUARKUS = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private final DataFolder folder;
    private final Home home;
    private final Secrets secrets;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final @Nullable String today;

    Recipes(DataFolder folder, Home home, Secrets secrets, int gatewayPort, @Nullable String today) throws IOException {
        this.folder = folder;
        this.home = home;
        this.secrets = secrets;
        this.today = today;
        Ports known = Ports.of(folder);
        ports.put("database", known.inner("database"));
        ports.put("broker", known.inner("broker"));
        for (String context : CONTEXTS) {
            ports.put(context, known.inner(context));
        }
        ports.put("gateway", gatewayPort);
    }

    Recipe database() throws IOException {
        return embedded(
                "database",
                JavaCommand.DATABASE_FLAGS,
                DatabaseProcess.class,
                folder.path().resolve("postgresql").toString(),
                Integer.toString(port("database")),
                secrets.passwordFile("super").toString());
    }

    Recipe broker() throws IOException {
        return embedded(
                "broker",
                JavaCommand.BROKER_FLAGS,
                BrokerProcess.class,
                folder.path().resolve("kafka").toString(),
                Integer.toString(port("broker")),
                secrets.kafka().username(),
                secrets.passwordFile("kafka").toString());
    }

    Recipe service(String context) throws IOException {
        Map<String, String> environment = common(context);
        environment.put("QINGFENG_DB_URL", databaseUrl(context));
        environment.put("QINGFENG_DB_OWNER_PASSWORD", secrets.password(context + "-owner"));
        environment.put("QINGFENG_DB_APP_PASSWORD", secrets.password(context + "-app"));
        environment.put("QINGFENG_DB_RELAY_PASSWORD", secrets.password(context + "-relay"));
        environment.put("QINGFENG_KAFKA_BOOTSTRAP", bootstrap());
        environment.put("QINGFENG_KAFKA_USERNAME", secrets.kafka().username());
        environment.put("QINGFENG_KAFKA_PASSWORD", secrets.kafka().password());
        environment.put(
                "QINGFENG_INSTALLATION_KEY_FILE", secrets.installationKey().toString());
        if (today != null) {
            environment.put("QINGFENG_TODAY", today);
        }
        String organ = intake();
        if (context.equals("casework") && organ != null) {
            environment.put(INTAKE, organ);
        }
        return application(context, environment);
    }

    /** As the operator says at this start, else as the demo said of its town. */
    private @Nullable String intake() throws IOException {
        String said = System.getenv(INTAKE);
        Path kept = folder.run("intake");
        return said == null && Files.exists(kept) ? Files.readString(kept).strip() : said;
    }

    Recipe gateway() throws IOException {
        Map<String, String> environment = common("gateway");
        for (String context : CONTEXTS) {
            environment.put(
                    "QINGFENG_UPSTREAM_" + context.toUpperCase(java.util.Locale.ROOT),
                    "http://127.0.0.1:" + port(context));
        }
        return application("gateway", environment);
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port("database") + "/" + database;
    }

    String bootstrap() {
        return "127.0.0.1:" + port("broker");
    }

    int port(String part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new IllegalArgumentException("no such part: " + part);
        }
        return port;
    }

    private Map<String, String> common(String part) throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port(part)));
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", secrets.publicKey());
        environment.put("QINGFENG_ISSUER", secrets.issuer());
        environment.put("QINGFENG_STANDALONE", "true");
        return environment;
    }

    /** The archive of loaded classes is used where the build made one; it is tied to this very class path. */
    private Recipe application(String part, Map<String, String> environment) {
        Path directory = home.application(part);
        List<String> flags = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx224m", "-Xss512k", folder.mark()));
        if (directory.resolve("app-cds.jsa").toFile().exists()) {
            flags.add("-XX:SharedArchiveFile=app-cds.jsa");
        }
        String classPath = "quarkus-run.jar" + java.io.File.pathSeparator + Home.tether();
        List<String> command = JavaCommand.of(flags, classPath, TETHER, List.of(QUARKUS));
        return new Recipe(part, port(part), command, environment, directory, null);
    }

    private Recipe embedded(String part, List<String> flags, Class<?> main, String... arguments) {
        List<String> marked = new ArrayList<>(flags);
        marked.add(folder.mark());
        List<String> command = JavaCommand.of(marked, Home.classPath(), main, arguments);
        return new Recipe(part, port(part), command, Map.of(), folder.path(), DatabaseProcess.READY);
    }
}
