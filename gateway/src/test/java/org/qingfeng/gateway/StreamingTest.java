package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qingfeng.gateway.testing.RawClient;
import org.qingfeng.gateway.testing.Street;
import org.qingfeng.gateway.testing.Tokens;

/** Large bodies flow through: when one side stops reading, the other stops being read, and little is kept in between. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class StreamingTest {

    private static final int UPLOAD = 19 * 1024 * 1024;
    private static final int QUIET_MILLIS = 1_500;

    @Test
    void anUploadWaitsForTheServiceInsteadOfFillingTheDoor() throws IOException {
        try (SocketChannel channel = SocketChannel.open(RawClient.door());
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_WRITE);
            ByteBuffer request = request();
            int whole = request.remaining();
            writeUntilNothingMoves(channel, selector, request);
            int taken = whole - request.remaining();
            assertTrue(taken < UPLOAD - 2 * 1024 * 1024, "the door and the sockets took in " + taken);

            given().auth()
                    .oauth2(Tokens.valid())
                    .get("/api/directory/v1/go-on")
                    .then()
                    .statusCode(200);
            writeUntilNothingMoves(channel, selector, request);
            assertEquals(0, request.remaining());
            selector.close();
            channel.configureBlocking(true);
            String answer = new String(channel.socket().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.contains("\"bytes\":" + UPLOAD), answer);
        }
    }

    @Test
    void anExportComesThroughWhole() throws IOException {
        try (InputStream export = given().auth()
                .oauth2(Tokens.valid())
                .get("/api/directory/v1/things/export")
                .then()
                .statusCode(200)
                .extract()
                .asInputStream()) {
            assertEquals(480L * 64 * 1024, export.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @Test
    void whoLeavesInTheMiddleOfAnExportHurtsNobody() throws IOException {
        try (SocketChannel channel = SocketChannel.open(RawClient.door())) {
            channel.write(ByteBuffer.wrap(
                    ("GET /api/directory/v1/things/export HTTP/1.1\r\nHost: door\r\nAuthorization: Bearer "
                                    + Tokens.valid() + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1)));
            channel.read(ByteBuffer.allocate(100));
        }
        given().auth()
                .oauth2(Tokens.valid())
                .body("{}")
                .post("/api/directory/v1/things")
                .then()
                .body("bytes", is(2));
    }

    private static void writeUntilNothingMoves(SocketChannel channel, Selector selector, ByteBuffer bytes)
            throws IOException {
        while (bytes.hasRemaining() && selector.select(QUIET_MILLIS) > 0) {
            channel.write(bytes);
            selector.selectedKeys().clear();
        }
    }

    private static ByteBuffer request() {
        byte[] head = ("POST /api/directory/v1/stalled/import HTTP/1.1\r\nHost: door\r\nConnection: close\r\n"
                        + "Authorization: Bearer " + Tokens.valid()
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + UPLOAD + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(head.length + UPLOAD)
                .put(head)
                .position(head.length + UPLOAD)
                .flip();
    }
}
