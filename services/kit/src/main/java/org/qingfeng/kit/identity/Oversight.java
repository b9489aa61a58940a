package org.qingfeng.kit.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Who sees the records of a kind whoever they were given to: {@code oversight.yaml} of a service whose records are given
 * to persons, one row per kind. Everybody else sees there what was given to his person. A service without the file shows
 * its records by organization alone.
 */
@ApplicationScoped
public class Oversight {
    /** What the installation itself does unasked sees every kind. */
    public static final Set<String> EVERYTHING = Set.of("*");

    private static final String FILE = "oversight.yaml";

    private final Map<String, Permissions.Row> rows;

    @Inject
    Oversight() {
        this(read());
    }

    Oversight(Map<String, Permissions.Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** Whether records are given to persons, so that an account without a person has nothing to ask here. */
    boolean isForPersons() {
        return !rows.isEmpty();
    }

    /** The kinds that the caller oversees. */
    public Set<String> of(Caller caller) {
        Set<String> kinds = new TreeSet<>();
        rows.forEach((kind, row) -> {
            if (row.allows(caller)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private static Map<String, Permissions.Row> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                return Map.of();
            }
            Object rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new ObjectMapper().convertValue(rows, new TypeReference<Map<String, Permissions.Row>>() {});
        } catch (IOException | YAMLException | IllegalArgumentException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }
}
