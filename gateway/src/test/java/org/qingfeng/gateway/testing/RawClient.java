package org.qingfeng.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends bytes as they are written, which no well-behaved client would, and reads until the door hangs up. */
public final class RawClient {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int DRIP_MILLIS = 50;

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
        return sendFrom("127.0.0.1", bytes);
    }

    /** The answer to these very bytes, sent from another address of this machine. */
    public static String sendFrom(String address, String bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(door());
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(bytes.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is answered to these bytes and then one more every moment, until the door hangs up. */
    public static String drip(String bytes) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        long giveUp = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try (Socket socket = new Socket()) {
            socket.connect(door());
            socket.setSoTimeout(DRIP_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            while (System.nanoTime() < giveUp && reads(socket, answers)) {
                socket.getOutputStream().write('x');
            }
        } catch (SocketException hungUp) {
            // Written into a connection that the door had closed meanwhile: what it said before was read.
            return answers.toString(StandardCharsets.UTF_8);
        }
        return answers.toString(StandardCharsets.UTF_8);
    }

    /** Reads what is there within a moment; false at the end. */
    private static boolean reads(Socket socket, ByteArrayOutputStream answers) throws IOException {
        try {
            for (int read = socket.getInputStream().read();
                    read >= 0;
                    read = socket.getInputStream().read()) {
                answers.write(read);
            }
            return false;
        } catch (SocketTimeoutException nothingYet) {
            return true;
        }
    }
}
