package org.qingfeng.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept-open HTTP/1.1 connection on a plain socket: load and what is loaded share two cores, so the client must cost
 * next to nothing.
 */
final class Connection implements AutoCloseable {
    private static final int TIMEOUT_MS = 30_000;

    private final String host;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    /** What was answered; the ETag's version is 0 if there was none. */
    record Answer(int status, long version, String body) {}

    Connection(int port) throws IOException {
        host = "127.0.0.1:" + port;
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MS);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
    }

    Answer send(String method, String path, String token, String headers, byte @Nullable [] body) throws IOException {
        String head = method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token + "\r\n"
                + headers + "Content-Length: " + (body == null ? 0 : body.length) + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + (body == null ? 0 : body.length)];
        System.arraycopy(start, 0, all, 0, start.length);
        if (body != null) {
            System.arraycopy(body, 0, all, start.length, body.length);
        }
        out.write(all);
        out.flush();
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        long version = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = header.substring(colon + 1).trim();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "etag" -> version = version(value);
                default -> {}
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, version, new String(body, StandardCharsets.UTF_8));
    }

    private static long version(String etag) {
        String digits = etag.replace("\"", "");
        return digits.chars().allMatch(Character::isDigit) ? Long.parseLong(digits) : 0;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
