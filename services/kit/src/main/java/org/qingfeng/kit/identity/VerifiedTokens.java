package org.qingfeng.kit.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.digest.Sha256;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.ProblemAnswer;
import org.qingfeng.kit.problem.Refused;

/**
 * Verifying a signature costs a tenth of a request (performance.md), so verified tokens are remembered by their hash:
 * until they expire, at most 60 seconds, and at most 10,000 of them. The token itself is not kept.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens implements HttpAuthenticationMechanism {
    private static final int MOST = 10_000;
    private static final long SECONDS = 60;
    private static final String BEARER = "Bearer ";

    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();
    private final OidcAuthenticationMechanism oidc;

    private final ProblemAnswer problems;
    private final ObjectMapper json;

    @Inject
    VerifiedTokens(OidcAuthenticationMechanism oidc, ProblemAnswer problems, ObjectMapper json) {
        this.oidc = oidc;
        this.problems = problems;
        this.json = json;
    }

    private record Known(SecurityIdentity identity, long until) {}

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String header = context.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return oidc.authenticate(context, providers);
        }
        String hash = hash(header);
        Known hit = known.get(hash);
        if (hit != null && hit.until > now()) {
            return Uni.createFrom().item(hit.identity);
        }
        return oidc.authenticate(context, providers).invoke(identity -> remember(hash, identity));
    }

    private void remember(String hash, @Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(hash, new Known(identity, Math.min(token.getExpirationTime(), now() + SECONDS)));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String hash(String header) {
        return Base64.getEncoder().encodeToString(Sha256.of(header.getBytes(StandardCharsets.UTF_8)));
    }

    /** Who is not let in gets a problem like everybody else, although no resource is reached. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        Response problem = problems.of(new Refused(KitRefusal.UNAUTHENTICATED), context);
        HttpServerResponse response = context.response().setStatusCode(problem.getStatus());
        problem.getStringHeaders().forEach(response::putHeader);
        try {
            response.end(json.writeValueAsString(problem.getEntity()));
        } catch (JsonProcessingException e) {
            response.end();
        }
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
