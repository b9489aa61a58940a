package org.qingfeng.standalone;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingfeng.embedded.Tether;

/** The checkout whose built programs are run. */
record Home(Path path) {
    /** As the start script says. */
    static Home ofScript() {
        String home = System.getProperty("qingfeng.home");
        if (home == null) {
            throw new Sentence("请用 deploy/qingfeng 启动。", "Start it with deploy/qingfeng.");
        }
        return new Home(Path.of(home).toAbsolutePath().normalize());
    }

    /** Directory of a packaged Quarkus application. */
    Path application(String part) {
        String module = part.equals("gateway") ? "gateway" : "services/" + part;
        Path app = path.resolve(module).resolve("target/quarkus-app");
        if (!Files.exists(app.resolve("quarkus-run.jar"))) {
            throw new Sentence(
                    part + " 尚未构建，请用 deploy/qingfeng 启动。", part + " is not built; start it with deploy/qingfeng.");
        }
        return app;
    }

    /** The one jar that a service needs of us: what ends it with its parent. */
    static Path tether() {
        try {
            return Path.of(Tether.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the launcher's own libraries are not files", e);
        }
    }

    /** Class path of this launcher, which carries the embedded servers too. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }
}
