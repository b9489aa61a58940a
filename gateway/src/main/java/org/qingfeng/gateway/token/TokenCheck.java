package org.qingfeng.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Verifies access tokens (signature RS256, issuer, audience, expiry, type: {@code quarkus.oidc} in application.properties)
 * and remembers the outcome for a short while, because a verification costs more than all the rest of the door.
 */
@Singleton
public class TokenCheck {

    private static final String ACCESS_TOKEN = "Bearer";

    private final TenantIdentityProvider verifier;
    private final TokenSettings settings;
    private final Cache<TokenHash, Caller> believed;

    TokenCheck(TenantIdentityProvider verifier, TokenSettings settings) {
        this.verifier = verifier;
        this.settings = settings;
        this.believed = Caffeine.newBuilder()
                .maximumSize(settings.cacheEntries())
                .expireAfterWrite(settings.cacheSeconds(), TimeUnit.SECONDS)
                .build();
    }

    /** The caller if this very token was verified a moment ago; null says nothing against it. */
    public @Nullable Caller remembered(HttpServerRequest request) {
        String token = Bearer.token(request, settings.maxLength());
        if (token == null) {
            return null;
        }
        Caller caller = believed.getIfPresent(TokenHash.of(token));
        return caller != null && caller.believedUntil() > System.currentTimeMillis() ? caller : null;
    }

    /** Verifies the request's token; fails with {@link TokenRefused}, or with something else when nobody can verify now. */
    public Future<Caller> verify(HttpServerRequest request) {
        String token = Bearer.token(request, settings.maxLength());
        if (token == null) {
            return Future.failedFuture(new TokenRefused());
        }
        Promise<Caller> outcome = Promise.promise();
        verifier.authenticate(new AccessTokenCredential(token))
                .subscribe()
                .with(
                        identity -> outcome.handle(admit(token, (JsonWebToken) identity.getPrincipal())),
                        failure -> outcome.fail(told(failure)));
        return outcome.future();
    }

    private Future<Caller> admit(String token, JsonWebToken claims) {
        // The framework looks at typ only where there is one; a provider's ID token for our own client may have none.
        return ACCESS_TOKEN.equals(claims.getClaim("typ"))
                ? Future.succeededFuture(remember(token, claims))
                : Future.failedFuture(new TokenRefused());
    }

    private Caller remember(String token, JsonWebToken claims) {
        long now = System.currentTimeMillis();
        long until = Math.min(
                TimeUnit.SECONDS.toMillis(claims.getExpirationTime()),
                now + TimeUnit.SECONDS.toMillis(settings.cacheSeconds()));
        Caller caller = new Caller(String.valueOf(claims.getSubject()), until);
        believed.put(TokenHash.of(token), caller);
        return caller;
    }

    private static Throwable told(Throwable failure) {
        return failure instanceof AuthenticationFailedException ? new TokenRefused() : failure;
    }
}
