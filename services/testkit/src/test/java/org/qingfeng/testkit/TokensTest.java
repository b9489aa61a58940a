package org.qingfeng.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Good tokens verify with the public key that services are given; bad ones are bad in exactly one way. */
class TokensTest {
    private static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void aTokenCarriesWhatTheServicesReadAndVerifies() throws Exception {
        String token = Tokens.of("acceptor")
                .org("990101103000")
                .person(PERSON)
                .scopes("a.b.read")
                .mint();

        JsonNode claims = claims(token);
        assertEquals("qingfeng", claims.get("aud").asText());
        assertEquals("acceptor", claims.get("groups").get(0).asText());
        assertEquals("990101103000", claims.get("org").asText());
        assertEquals(PERSON.toString(), claims.get("person_id").asText());
        assertEquals("a.b.read", claims.get("scope").asText());
        assertEquals("Bearer", claims.get("typ").asText());
        assertTrue(verifies(token));
    }

    @Test
    void forgeriesDoNotVerify() throws Exception {
        Tokens good = Tokens.of("acceptor");
        assertFalse(verifies(good.signedByStranger().mint()));
        assertTrue(good.unsigned().mint().endsWith("."));
        assertTrue(head(good.hmacWithPublicKey().mint()).contains("HS256"));
    }

    @Test
    void everyOtherFlawIsSignedRightly() throws Exception {
        Tokens good = Tokens.of("acceptor");
        assertTrue(verifies(good.issuedBy("https://elsewhere.test").mint()));
        assertTrue(verifies(good.audience(null).mint()));
        String late = good.expired().mint();
        assertTrue(verifies(late));
        assertTrue(claims(late).get("exp").asLong()
                < Instant.now().minus(Duration.ofMinutes(50)).getEpochSecond());
    }

    private static String head(String token) {
        return decode(token.split("\\.", -1)[0]);
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(decode(token.split("\\.", -1)[1]));
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static boolean verifies(String token) throws Exception {
        int dot = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey());
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }

    private static PublicKey publicKey() throws Exception {
        byte[] encoded =
                Base64.getDecoder().decode(Installation.shared().facts().publicKey());
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
