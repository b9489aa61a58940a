package org.qingfeng.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The modules, and which others each may use: contracts nobody, kit the contracts, a service both but no other service. */
final class KnowsOnlyWhatItMay extends ArchCondition<JavaClass> {
    private static final String OURS = "org.qingfeng.";
    private static final Set<String> A_SERVICE_MAY = Set.of("contracts", "kit");
    private static final Map<String, Set<String>> MAY = Map.of(
            "contracts", Set.of(),
            "kit", Set.of("contracts"),
            "gateway", Set.of(),
            "embedded", Set.of(),
            "testkit", Set.of("contracts", "embedded"),
            "standalone", Set.of("contracts", "embedded"),
            "bench", Set.of("contracts", "embedded"));

    KnowsOnlyWhatItMay() {
        super("know only the modules that theirs may know");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = module(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass other = dependency.getTargetClass();
            if (other.getPackageName().startsWith(OURS) && !allowed(own, module(other))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static boolean allowed(String own, String other) {
        return own.equals(other) || MAY.getOrDefault(own, A_SERVICE_MAY).contains(other);
    }

    private static String module(JavaClass type) {
        String rest = type.getPackageName()
                .substring(Math.min(OURS.length(), type.getPackageName().length()));
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
