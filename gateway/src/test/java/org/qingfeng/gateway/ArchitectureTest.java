package org.qingfeng.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The door knows none of the services' code, and its own rooms do not know each other in circles. */
@AnalyzeClasses(packages = "org.qingfeng.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_SERVICE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.qingfeng.contracts..",
                    "org.qingfeng.kit..",
                    "org.qingfeng.directory..",
                    "org.qingfeng.rectification..",
                    "org.qingfeng.statistics..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("org.qingfeng.gateway.(*)..").should().beFreeOfCycles();
}
