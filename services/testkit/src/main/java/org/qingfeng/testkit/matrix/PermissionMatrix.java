package org.qingfeng.testkit.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Tokens;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Asks every operation of the served document as every role and compares the answers with {@code permissions.yaml}: not
 * visible is 404, visible without permission 403, permitted anything else. What the two name must be the same.
 */
public final class PermissionMatrix {
    /** Every role of security.md. */
    public static final List<String> ROLES = List.of(
            "campaign-manager",
            "party-secretary",
            "unit-head",
            "unit-liaison",
            "acceptor",
            "petition-officer",
            "case-officer",
            "trial-reviewer",
            "county-reviewer",
            "discipline-secretary",
            "leader",
            "cadre",
            "approving-unit",
            "personnel-officer",
            "education-officer",
            "supervision-officer",
            "viewer",
            "auditor",
            "system-admin",
            "security-admin");

    private static final String SYSTEM = "integration";

    private final JsonNode matrix;
    private final List<ServedOperation> operations;
    private final boolean given;
    private final List<String> differences = new ArrayList<>();

    private PermissionMatrix(JsonNode matrix, List<ServedOperation> operations, boolean given) {
        this.matrix = matrix;
        this.operations = operations;
        this.given = given;
    }

    /** Of the service under test. @param open operations that need no row, such as code lists */
    public static PermissionMatrix served(List<String> open) {
        try (InputStream rows =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("permissions.yaml")) {
            String document = Api.anonymous().get("/v1/openapi.json").asString();
            return new PermissionMatrix(
                    new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(rows)),
                    ServedOperation.in(new ObjectMapper().readTree(document)).stream()
                            .filter(o -> !open.contains(o.operationId()))
                            .toList(),
                    false);
        } catch (IOException e) {
            throw new IllegalStateException("the matrix or the document cannot be read", e);
        }
    }

    /** The same for those operations alone whose path fits. */
    public PermissionMatrix about(Predicate<String> paths) {
        return new PermissionMatrix(
                matrix, operations.stream().filter(o -> paths.test(o.path())).toList(), given);
    }

    /** The same for records that are given to persons: another system without the scope does not see them either, 404. */
    public PermissionMatrix givenToPersons() {
        return new PermissionMatrix(matrix, operations, true);
    }

    /** Rows without an operation, and operations without a row. */
    public List<String> unmatched() {
        TreeSet<String> rows = new TreeSet<>();
        matrix.fieldNames().forEachRemaining(rows::add);
        TreeSet<String> served = new TreeSet<>();
        operations.forEach(o -> served.add(o.operationId()));
        TreeSet<String> either = new TreeSet<>(rows);
        either.addAll(served);
        either.removeIf(o -> rows.contains(o) && served.contains(o));
        return List.copyOf(either);
    }

    /**
     * @param own the organization that the addressed records belong to
     * @param other one that neither contains it nor is contained
     * @param address a concrete address for the path template of an operation that names a record
     */
    public List<String> differences(String own, String other, UnaryOperator<String> address) {
        return differences(own, other, address, path -> false);
    }

    /** @param seen path templates of records that everybody sees: read as the matrix says, changed only by their own */
    public List<String> differences(String own, String other, UnaryOperator<String> address, Predicate<String> seen) {
        for (ServedOperation operation : operations) {
            String path = operation.namesARecord() ? address.apply(operation.path()) : operation.path();
            for (String role : ROLES) {
                expect(
                        operation,
                        path,
                        role + " of its own organization",
                        permits(operation, role),
                        person(role).org(own));
                if (operation.namesARecord()) {
                    expectElsewhere(operation, path, role, other, seen.test(operation.path()));
                }
            }
            expectScopes(operation, path, own);
        }
        return List.copyOf(differences);
    }

    private void expectElsewhere(ServedOperation operation, String path, String role, String other, boolean seen) {
        Tokens token = person(role).org(other);
        if (seen) {
            boolean read = operation.method().equals("GET");
            expect(operation, path, role + " of another organization", read && permits(operation, role), token);
        } else {
            expectHidden(operation, path, role, token);
        }
    }

    private void expectScopes(ServedOperation operation, String path, String own) {
        String scope = matrix.path(operation.operationId()).path("scope").asText("none");
        expect(
                operation,
                path,
                SYSTEM + " with scope",
                !scope.equals("none"),
                Tokens.integration(scope).org(own));
        expect(
                operation,
                path,
                SYSTEM + " without",
                false,
                Tokens.integration("another.scope.read").org(own));
    }

    private static Tokens person(String role) {
        return Tokens.of(role).person(UUID.nameUUIDFromBytes(role.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private boolean permits(ServedOperation operation, String role) {
        return StreamSupport.stream(
                        matrix.path(operation.operationId()).path("roles").spliterator(), false)
                .anyMatch(r -> r.asText().equals(role));
    }

    private void expect(ServedOperation operation, String path, String who, boolean permitted, Tokens token) {
        int status = ask(operation, path, token);
        boolean refused = status == 401 || status == 403 || status == 404;
        boolean unseen = given && status == 404 && operation.namesARecord() && who.startsWith(SYSTEM);
        if (permitted ? refused || status >= 500 : status != 403 && !unseen) {
            differences.add(operation.operationId() + " as " + who + ": " + status
                    + (permitted ? ", but the matrix permits it" : ", but the matrix does not"));
        }
    }

    private void expectHidden(ServedOperation operation, String path, String role, Tokens token) {
        int status = ask(operation, path, token);
        if (status != 404) {
            differences.add(operation.operationId() + " as " + role + " of another organization: " + status);
        }
    }

    private static int ask(ServedOperation operation, String path, Tokens token) {
        RequestSpecification request = Api.as(token);
        if (operation.namesARecord()) {
            // A version nobody has reached: the step is refused as stale instead of carried out.
            request.header("If-Match", "\"999999\"");
        }
        String type = operation.mediaType();
        if (type != null && type.startsWith("multipart/")) {
            request.contentType(type).multiPart("file", "empty.csv", new byte[] {'\n'}, "text/csv");
        } else if (type != null) {
            request.contentType(type).body(String.valueOf(operation.example()));
        }
        Response response = request.request(operation.method(), path);
        return response.statusCode();
    }
}
