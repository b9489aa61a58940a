package org.qingfeng.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** Reads our claims from a verified token once; a token without them is no access token of ours. */
@ApplicationScoped
class CallerClaims implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(Identity.CALLER, caller(token))
                        .build());
    }

    private static Caller caller(JsonWebToken token) {
        String type = token.getClaim("typ");
        String org = token.getClaim("org");
        if (token.getSubject() == null || org == null || !OrgCode.isValid(org) || isNotBearer(type)) {
            throw new AuthenticationFailedException("the token lacks sub or org, or is not an access token");
        }
        String scope = token.getClaim("scope");
        return new Caller(
                token.getSubject(),
                personId(token.getClaim("person_id")),
                OrgCode.of(org),
                token.getGroups() == null ? Set.of() : Set.copyOf(token.getGroups()),
                scope == null ? Set.of() : Set.of(scope.trim().split("\\s+")));
    }

    /** An ID token (typ ID) or a refresh token is signed with the same key and opens nothing. */
    private static boolean isNotBearer(@Nullable String type) {
        return type != null && !"Bearer".equalsIgnoreCase(type) && !"at+jwt".equalsIgnoreCase(type);
    }

    private static @Nullable UUID personId(@Nullable String claim) {
        if (claim == null) {
            return null;
        }
        try {
            return UUID.fromString(claim);
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException("person_id is not a UUID", e);
        }
    }
}
