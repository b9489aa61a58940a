package org.qingfeng.testkit;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token in the making, as an OIDC provider would issue it, or as an attacker would. Each call gives a changed copy.
 *
 * <pre>{@code Tokens.of("campaign-manager").org("990101103000").mint()}</pre>
 */
public record Tokens(Map<String, Object> claims, Map<String, Object> header, Forgery forgery) {
    /** How the signature is wrong, if it is. */
    enum Forgery {
        NONE,
        FOREIGN_KEY,
        UNSIGNED,
        HMAC_WITH_PUBLIC_KEY
    }

    public static Tokens of(String... roles) {
        Instant now = Instant.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", Installation.ISSUER);
        claims.put("aud", "qingfeng");
        claims.put("sub", "test-" + String.join("+", roles));
        claims.put("groups", List.of(roles));
        claims.put("org", "000000000000");
        claims.put("typ", "Bearer");
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(Duration.ofHours(1)).getEpochSecond());
        return new Tokens(claims, Map.of("alg", "RS256", "typ", "JWT"), Forgery.NONE);
    }

    /** Another system, by client credentials. */
    public static Tokens integration(String... scopes) {
        return of("integration").with("scope", String.join(" ", scopes));
    }

    public Tokens org(String code) {
        return with("org", code);
    }

    public Tokens person(UUID id) {
        return with("person_id", id.toString());
    }

    public Tokens subject(String subject) {
        return with("sub", subject);
    }

    public Tokens name(String name) {
        return with("name", name);
    }

    public Tokens scopes(String... scopes) {
        return with("scope", String.join(" ", scopes));
    }

    /** From now; a negative one is over already. */
    public Tokens ttl(Duration ttl) {
        return with("exp", Instant.now().plus(ttl).getEpochSecond());
    }

    public Tokens expired() {
        return with("iat", Instant.now().minus(Duration.ofHours(2)).getEpochSecond())
                .ttl(Duration.ofHours(1).negated());
    }

    public Tokens issuedBy(String issuer) {
        return with("iss", issuer);
    }

    public Tokens audience(@Nullable String audience) {
        return with("aud", audience);
    }

    /** Any claim; null takes it away. */
    public Tokens with(String claim, @Nullable Object value) {
        return new Tokens(changed(claims, claim, value), header, forgery);
    }

    /** Any header field, e.g. {@code jku} or {@code kid}. */
    public Tokens header(String field, @Nullable Object value) {
        return new Tokens(claims, changed(header, field, value), forgery);
    }

    /** Signed by somebody who is not the issuer. */
    public Tokens signedByStranger() {
        return new Tokens(claims, header, Forgery.FOREIGN_KEY);
    }

    /** {@code alg: none}. */
    public Tokens unsigned() {
        return new Tokens(claims, changed(header, "alg", "none"), Forgery.UNSIGNED);
    }

    /** HS256 with the bytes of the public key as secret: the confusion of two kinds of keys. */
    public Tokens hmacWithPublicKey() {
        return new Tokens(claims, changed(header, "alg", "HS256"), Forgery.HMAC_WITH_PUBLIC_KEY);
    }

    public String mint() {
        String content = Jws.part(header) + "." + Jws.part(claims);
        return content + "." + signature(content.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(byte[] content) {
        Facts facts = Installation.shared().facts();
        return switch (forgery) {
            case NONE -> Jws.rs256(Keys.privateKey(facts.privateKey()), content);
            case FOREIGN_KEY -> Jws.rs256(stranger().getPrivate(), content);
            case UNSIGNED -> "";
            case HMAC_WITH_PUBLIC_KEY -> Jws.hs256(facts.publicKey(), content);
        };
    }

    private static KeyPair stranger() {
        return Keys.generate();
    }

    private static Map<String, Object> changed(Map<String, Object> map, String key, @Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return copy;
    }

    /** The claims' roles, for messages of a failed test. */
    @Override
    public String toString() {
        return "token of " + new ArrayList<>(claims.values());
    }
}
