package org.qingfeng.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingfeng.embedded.FreePort;
import org.qingfeng.embedded.PrivateFiles;

/** What must be known of the running servers, as text, so that every class loader of this JVM can know it. */
record Facts(Path dir, int databasePort, int brokerPort, String seed, String publicKey, String privateKey) {
    private static final String PREFIX = "testkit.";

    static Optional<Facts> known() {
        if (read("dir") == null) {
            return Optional.empty();
        }
        return Optional.of(new Facts(
                Path.of(need("dir")),
                Integer.parseInt(need("database-port")),
                Integer.parseInt(need("broker-port")),
                need("seed"),
                need("public-key"),
                need("private-key")));
    }

    static Facts invent(Path dir) throws IOException {
        PrivateFiles.directory(dir);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        PrivateFiles.write(dir.resolve("installation.key"), random);
        KeyPair keys = Keys.generate();
        Base64.Encoder base64 = Base64.getEncoder();
        return new Facts(
                dir,
                FreePort.any(),
                FreePort.any(),
                HexFormat.of().formatHex(random, 0, 12),
                base64.encodeToString(keys.getPublic().getEncoded()),
                base64.encodeToString(keys.getPrivate().getEncoded()));
    }

    void remember() {
        System.setProperty(PREFIX + "database-port", Integer.toString(databasePort));
        System.setProperty(PREFIX + "broker-port", Integer.toString(brokerPort));
        System.setProperty(PREFIX + "seed", seed);
        System.setProperty(PREFIX + "public-key", publicKey);
        System.setProperty(PREFIX + "private-key", privateKey);
        System.setProperty(PREFIX + "dir", dir.toString());
    }

    String password(String whose) {
        return whose + "-" + seed;
    }

    String bootstrap() {
        return "127.0.0.1:" + brokerPort;
    }

    Path installationKey() {
        return dir.resolve("installation.key");
    }

    private static String need(String name) {
        String value = read(name);
        if (value == null) {
            throw new IllegalStateException("the tests' servers were started only in part: no " + name);
        }
        return value;
    }

    private static @Nullable String read(String name) {
        return System.getProperty(PREFIX + name);
    }
}
