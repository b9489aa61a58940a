package org.qingfeng.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Who may know whom, for every module in the same words.
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.qingfeng.directory", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 */
public final class ArchitectureRules {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String SUPER_ENTITY = "jakarta.persistence.MappedSuperclass";
    private static final String PATH = "jakarta.ws.rs.Path";

    @ArchTest
    static final ArchRule CONTRACTS_KNOW_NOBODY = classes()
            .that()
            .resideInAPackage("org.qingfeng.contracts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.qingfeng.contracts..",
                    "java..",
                    "javax.crypto..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_MODULE_KNOWS_ONLY_WHAT_IT_MAY =
            classes().should(new KnowsOnlyWhatItMay()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CIRCLES =
            slices().matching("org.qingfeng.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENTITIES_KNOW_NO_HTTP_JSON_KAFKA = noClasses()
            .that(are(entities()))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.ws.rs..", "com.fasterxml.jackson..", "org.apache.kafka..", "io.vertx.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule RESOURCES_CONTAIN_NO_SQL = noClasses()
            .that()
            .areAnnotatedWith(PATH)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SQL_STANDS_WHERE_IT_BELONGS = noClasses()
            .that(resideOutsideOfPackages(
                            "org.qingfeng.kit..",
                            "org.qingfeng.statistics..",
                            "org.qingfeng.testkit..",
                            "org.qingfeng.embedded..",
                            "org.qingfeng.bench..",
                            "org.qingfeng.standalone..",
                            "..journal..",
                            "..inbox..")
                    .and(DescribedPredicate.not(entities())))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES_ARE_THE_FIELDS = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|DTO|Mapper|Service|Data|Info)(\\$.*)?")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TOP_LEVEL_PACKAGES_SAY_WHAT_IS_NULL = classes()
            .that()
            .areTopLevelClasses()
            .should(new StandsInANullMarkedPackage())
            .allowEmptyShould(true);

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> entities() {
        return DescribedPredicate.describe(
                "entities", type -> type.isAnnotatedWith(ENTITY) || type.isAnnotatedWith(SUPER_ENTITY));
    }
}
