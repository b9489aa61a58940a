package org.qingfeng.standalone;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An access token of the standalone, signed with the installation's own key; elsewhere an OIDC provider issues them (decision 0022). */
record Token(
        String roles,
        String org,
        @Nullable String person,
        @Nullable String name,
        Duration ttl) {
    static final Duration LONGEST = Duration.ofHours(12);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    Token {
        if (ttl.isNegative() || ttl.isZero() || ttl.compareTo(LONGEST) > 0) {
            throw new Sentence("令牌有效期须在 1 秒到 12 小时之间。", "A token lives 1 second to 12 hours.");
        }
    }

    String sign(Secrets secrets) throws IOException {
        String content = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims(secrets.issuer()));
        return content + "." + rs256(secrets.issuingKey(), content);
    }

    private Map<String, Object> claims(String issuer) {
        Instant now = Instant.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", "qingfeng");
        claims.put("sub", person == null ? roles + "@" + org : person);
        claims.put("typ", "Bearer");
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(ttl).getEpochSecond());
        claims.put("groups", Arrays.asList(roles.split(",")));
        claims.put("org", org);
        if (person != null) {
            claims.put("person_id", person);
        }
        if (name != null) {
            claims.put("name", name);
        }
        return claims;
    }

    private static String part(Map<String, Object> content) throws IOException {
        return BASE64.encodeToString(JSON.writeValueAsBytes(content));
    }

    private static String rs256(PrivateKey key, String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no RS256", e);
        }
    }
}
