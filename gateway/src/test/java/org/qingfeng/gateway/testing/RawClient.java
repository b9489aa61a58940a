package org.qingfeng.gateway.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends bytes as they are written, which no well-behaved client would, and reads until the door hangs up. */
public final class RawClient {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawClient() {}

    /** The door's address. */
    public static InetSocketAddress door() {
        return new InetSocketAddress(
                "127.0.0.1", ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class));
    }

    /** The answer to one request line, with a valid token. */
    public static String get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: door\r\nConnection: close\r\nAuthorization: Bearer "
                + Tokens.valid() + "\r\n\r\n");
    }

    /** The answer to these very bytes. */
    public static String send(String bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(door());
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(bytes.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
