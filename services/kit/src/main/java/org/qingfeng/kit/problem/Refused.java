package org.qingfeng.kit.problem;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command or question that is not carried out, with every reason. Thrown, never returned. The status is the earliest of
 * its reasons' in the order of answers of security.md.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> ORDER = List.of(401, 404, 403, 413, 415, 400, 422, 428, 412, 409, 429, 503);

    private final transient List<Violation> violations;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public Refused(List<Violation> violations) {
        super(violations.isEmpty() ? "refused" : violations.get(0).refusal().name());
        this.violations = List.copyOf(violations);
    }

    public Refused(Refusal refusal, Object... arguments) {
        this(List.of(Violation.of(refusal, arguments)));
    }

    /** Adds a member to the problem document, such as {@code state} and {@code allowed} of a refused transition. */
    public Refused with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> members() {
        return members;
    }

    /** The reason that decides status and type. */
    public Violation leading() {
        return violations.stream()
                .min(Comparator.comparingInt(v -> rank(v.refusal().status())))
                .orElseThrow();
    }

    /** Whether it is answered before a refusal with that status (order of answers, security.md). */
    public boolean comesBefore(int status) {
        return rank(leading().refusal().status()) < rank(status);
    }

    private static int rank(int status) {
        int at = ORDER.indexOf(status);
        return at < 0 ? ORDER.size() : at;
    }
}
