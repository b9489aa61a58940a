package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code deploy/qingfeng} in a pretended checkout, with a Maven and a Java that only say what they were asked. */
class LauncherScriptTest {
    private static final List<String> PRODUCTS = List.of(
            "deploy/standalone/target/standalone.jar",
            "services/directory/target/quarkus-app/quarkus-run.jar",
            "services/rectification/target/quarkus-app/quarkus-run.jar",
            "services/casework/target/quarkus-app/quarkus-run.jar",
            "services/education/target/quarkus-app/quarkus-run.jar",
            "services/statistics/target/quarkus-app/quarkus-run.jar",
            "gateway/target/quarkus-app/quarkus-run.jar");
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private Path checkout;
    private Path tools;

    @BeforeEach
    void pretendACheckout() throws IOException {
        checkout = Scratch.directory("checkout");
        tools = Files.createDirectory(checkout.resolve("tools"));
        file("pom.xml", NOON);
        file("services/directory/src/main/java/A.java", NOON);
        Files.createDirectories(checkout.resolve("gateway"));
        Files.createDirectories(checkout.resolve("deploy"));
        Files.copy(Path.of("..", "qingfeng"), checkout.resolve("deploy/qingfeng"));
        tool("java", "if [ \"$1\" = -version ]; then echo 'openjdk version \"17.0.1\"' >&2; else echo \"ran $*\"; fi");
        tool("mvn", "echo built >> \"$PWD/mvn.log\"");
    }

    @Test
    void buildsWhatIsMissingAndHandsOver() throws Exception {
        String out = run("start");
        assertEquals(1, builds());
        assertTrue(out.contains("org.qingfeng.standalone.Qingfeng start"));
    }

    @Test
    void doesNotBuildWhatIsNewerThanItsSources() throws Exception {
        products(NOON.plusSeconds(60));
        run("start");
        assertEquals(0, builds());
    }

    @Test
    void buildsAgainAfterASourceChanged() throws Exception {
        products(NOON.plusSeconds(60));
        file("services/directory/src/main/java/A.java", NOON.plusSeconds(120));
        run("demo");
        assertEquals(1, builds());
        products(NOON.plusSeconds(60));
        run("demo");
        assertEquals(1, builds(), "a build that left an unchanged jar alone is remembered");
    }

    @Test
    void aMissingJavaOrMavenIsOneSentence() throws Exception {
        Files.delete(tools.resolve("mvn"));
        assertTrue(run("start").contains("Maven is missing"));
        tool("java", "echo 'openjdk version \"11.0.1\"' >&2");
        assertTrue(run("start").contains("JDK 17 or newer is missing"));
    }

    private int builds() throws IOException {
        Path log = checkout.resolve("mvn.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    private void products(Instant made) throws IOException {
        for (String product : PRODUCTS) {
            file(product, made);
        }
    }

    private void file(String name, Instant changed) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private void tool(String name, String body) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** The system's tools without its Java and Maven. */
    private String run(String command) throws IOException, InterruptedException {
        for (String tool :
                List.of("bash", "dirname", "readlink", "sed", "find", "touch", "mkdir", "mv", "tee", "tail")) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, which(tool));
            }
        }
        ProcessBuilder builder = new ProcessBuilder(
                        tools.resolve("bash").toString(),
                        checkout.resolve("deploy/qingfeng").toString(),
                        command)
                .redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(Map.of("PATH", tools.toString()));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private static Path which(String tool) {
        for (String dir : List.of("/bin", "/usr/bin")) {
            Path path = Path.of(dir, tool);
            if (Files.exists(path)) {
                return path;
            }
        }
        throw new AssertionError("no " + tool + " here");
    }
}
