package org.qingfeng.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Packages have a {@code package-info.java} that says {@code @NullMarked}. */
final class StandsInANullMarkedPackage extends ArchCondition<JavaClass> {
    StandsInANullMarkedPackage() {
        super("stand in a package that is @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            String message = type.getName() + " stands in a package without @NullMarked";
            events.add(SimpleConditionEvent.violated(type, message));
        }
    }
}
