package org.qingfeng.kit.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * Who asks, as the verified token says.
 *
 * @param subject the account
 * @param personId the person the account belongs to; none for systems and administrators
 * @param org the subtree that the account serves
 * @param roles the {@code groups} claim
 * @param scopes what another system may do, {@code <context>.<resource>.<read|write|verb>}
 */
public record Caller(String subject, @Nullable UUID personId, OrgCode org, Set<String> roles, Set<String> scopes) {
    public static final String INTEGRATION = "integration";

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isThePerson(@Nullable UUID person) {
        return personId != null && personId.equals(person);
    }
}
