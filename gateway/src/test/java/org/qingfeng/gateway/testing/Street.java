package org.qingfeng.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The door's surroundings: three contexts whose services are there, the others away, and the key that signs tokens. */
public class Street implements QuarkusTestResourceLifecycleManager {

    private final SmallService directory = new SmallService("directory");
    private final SmallService rectification = new SmallService("rectification");

    private final SmallService casework = new SmallService("casework");

    @Override
    public Map<String, String> start() {
        KeyPair keys = keys();
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.ofEntries(
                Map.entry("qingfeng.upstream.directory", "http://127.0.0.1:" + directory.start()),
                Map.entry("qingfeng.upstream.rectification", "http://127.0.0.1:" + rectification.start()),
                Map.entry("qingfeng.upstream.casework", "http://127.0.0.1:" + casework.start()),
                Map.entry("qingfeng.upstream.education", "http://127.0.0.1:" + closedPort()),
                Map.entry("qingfeng.upstream.statistics", "http://127.0.0.1:" + closedPort()),
                Map.entry("QINGFENG_ISSUER", Tokens.ISSUER),
                Map.entry(
                        "quarkus.oidc.public-key",
                        base64.encodeToString(keys.getPublic().getEncoded())),
                Map.entry(
                        Tokens.PRIVATE_KEY,
                        base64.encodeToString(keys.getPrivate().getEncoded())),
                Map.entry("qingfeng.gateway.rate.client-quota", "40"),
                // Long enough that nothing grows back while a test runs on a busy machine.
                Map.entry("qingfeng.gateway.rate.window-seconds", "3600"),
                Map.entry("qingfeng.gateway.rate.reporter-quota", "15"),
                Map.entry("qingfeng.gateway.access-log.enabled", "true"),
                Map.entry("qingfeng.gateway.headers.max-millis", "1000"),
                Map.entry("qingfeng.gateway.exchange.answer-millis", "700"),
                Map.entry("qingfeng.gateway.exchange.receive-millis", "500"),
                Map.entry("qingfeng.gateway.document.retry-seconds", "0"),
                Map.entry("qingfeng.gateway.cors.origins", "https://portal.example"));
    }

    @Override
    public void stop() {
        directory.stop();
        rectification.stop();
        casework.stop();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
