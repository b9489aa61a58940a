package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Secrets are random per installation, kept, readable by their owner alone; tokens are signed with them. */
class SecretsTest {
    @Test
    void everyFileIsReadableByItsOwnerAlone() throws Exception {
        DataFolder folder = folder("modes");
        Secrets secrets = Secrets.of(folder);
        secrets.password("super");
        secrets.context("directory");
        List<String> modes;
        try (Stream<Path> files = Files.list(folder.path().resolve("secrets"))) {
            modes = files.map(SecretsTest::mode).distinct().toList();
        }
        assertEquals(List.of("rw-------"), modes);
    }

    @Test
    void areKeptAndDifferFromThoseOfAnotherInstallation() throws Exception {
        DataFolder folder = folder("kept");
        String password = Secrets.of(folder).password("super");
        String publicKey = Secrets.of(folder).publicKey();
        assertEquals(password, Secrets.of(folder).password("super"));
        assertEquals(publicKey, Secrets.of(folder).publicKey());
        Secrets other = Secrets.of(folder("other"));
        assertNotEquals(password, other.password("super"));
        assertNotEquals(publicKey, other.publicKey());
        assertNotEquals(Secrets.of(folder).issuer(), other.issuer());
    }

    @Test
    void aTokenCarriesItsClaimsAndVerifiesWithTheInstallationsKey() throws Exception {
        Secrets secrets = Secrets.of(folder("token"));
        String token = new Token("viewer", "990106101000", null, "某人", Duration.ofMinutes(5)).sign(secrets);
        String[] parts = token.split("\\.", -1);
        JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertEquals("qingfeng", claims.path("aud").asText());
        assertEquals("Bearer", claims.path("typ").asText());
        assertEquals("viewer", claims.path("groups").path(0).asText());
        assertEquals("990106101000", claims.path("org").asText());
        assertEquals(300, claims.path("exp").asLong() - claims.path("iat").asLong());
        Signature signature = Signature.getInstance("SHA256withRSA");
        byte[] key = Base64.getDecoder().decode(secrets.publicKey());
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertEquals(true, signature.verify(Base64.getUrlDecoder().decode(parts[2])));
    }

    @Test
    void noTokenLivesLongerThanTwelveHours() {
        assertThrows(Sentence.class, () -> new Token("viewer", "x", null, null, Duration.ofHours(13)));
        assertThrows(Sentence.class, () -> new Token("viewer", "x", null, null, Duration.ZERO));
    }

    private static DataFolder folder(String name) throws IOException {
        return new DataFolder(Scratch.directory(name)).open();
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
