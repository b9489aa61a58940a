package org.qingfeng.gateway.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens, good ones and all kinds of bad ones. */
public final class Tokens {

    static final String ISSUER = "https://issuer.example/qingfeng";
    static final String PRIVATE_KEY = "test.private-key";

    private Tokens() {}

    /** A valid token of a caller nobody else has used. */
    public static String valid() {
        return of(UUID.randomUUID().toString());
    }

    /** A valid token of this caller. */
    public static String of(String subject) {
        return signed(claims().subject(subject));
    }

    /** The claims of a valid token, to be spoilt. */
    public static JwtClaimsBuilder claims() {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience("qingfeng")
                .subject("a-" + UUID.randomUUID())
                .groups(Set.of("viewer"))
                .claim("org", "990101103000")
                .claim("typ", "Bearer")
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(5));
    }

    /** Signed by the installation's key. */
    public static String signed(JwtClaimsBuilder claims) {
        return claims.jws().sign(privateKey());
    }

    /** Signed by the installation's key with another algorithm than RS256. */
    public static String signedBy(SignatureAlgorithm algorithm) {
        return claims().jws().algorithm(algorithm).sign(privateKey());
    }

    /** Signed by somebody else's key under a kid of theirs. */
    public static String foreign() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return claims().jws()
                    .keyId("theirs")
                    .sign(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** HS256 with the public key's bytes as the secret: what a careless verifier would accept. */
    public static String signedWithThePublicKeyAsSecret() {
        byte[] publicKey = Base64.getDecoder().decode(setting("quarkus.oidc.public-key"));
        return claims().jws().algorithm(SignatureAlgorithm.HS256).sign(new SecretKeySpec(publicKey, "HmacSHA256"));
    }

    /** Algorithm none, with whatever is given as the signature. */
    public static String unsigned(String signature) {
        String[] parts = valid().split("\\.", -1);
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + parts[1] + "." + signature;
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(setting(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
