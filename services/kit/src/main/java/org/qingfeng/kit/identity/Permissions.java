package org.qingfeng.kit.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The permission matrix: {@code permissions.yaml} of the service, one row per operationId. What has no row nobody may do,
 * and a test of each service compares the rows with its operations.
 */
@ApplicationScoped
public class Permissions {
    private static final String FILE = "permissions.yaml";

    /** Every human role belongs to a person except these (security.md). */
    private static final Set<String> ADMINISTRATORS = Set.of("system-admin", "security-admin", "auditor");

    private final Map<String, Row> rows;
    private final boolean personsOnly;

    /**
     * @param roles who may do it
     * @param scope what an {@code integration} account needs for it; none if no other system may
     */
    public record Row(Set<String> roles, @Nullable String scope) {
        boolean allows(Caller caller) {
            if (caller.has(Caller.INTEGRATION)) {
                return scope != null && caller.scopes().contains(scope);
            }
            return roles.stream().anyMatch(caller::has);
        }
    }

    @Inject
    Permissions(Oversight oversight) {
        this(read(), oversight.isForPersons());
    }

    Permissions(Map<String, Row> rows, boolean personsOnly) {
        this.rows = Map.copyOf(rows);
        this.personsOnly = personsOnly;
    }

    public Map<String, Row> rows() {
        return rows;
    }

    public boolean allow(Caller caller, String operationId) {
        Row row = rows.get(operationId);
        return row != null && row.allows(caller) && answersFor(caller);
    }

    /** Where records are given to persons, an account must have one; systems and administrators have none. */
    private boolean answersFor(Caller caller) {
        return !personsOnly
                || caller.personId() != null
                || caller.has(Caller.INTEGRATION)
                || ADMINISTRATORS.stream().anyMatch(caller::has);
    }

    public void demand(Caller caller, String operationId) {
        if (!allow(caller, operationId)) {
            throw new Refused(KitRefusal.FORBIDDEN);
        }
    }

    private static Map<String, Row> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the service has no " + FILE + ", so nobody may do anything");
            }
            // Jackson alone reads a YAML alias (*readers) as the text "readers".
            Object rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new ObjectMapper().convertValue(rows, new TypeReference<Map<String, Row>>() {});
        } catch (IOException | YAMLException | IllegalArgumentException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }
}
