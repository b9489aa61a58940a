package org.qingfeng.testkit;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The testkit keeps its own rules, and embedded and the contracts with it. */
@AnalyzeClasses(
        packages = {"org.qingfeng.testkit", "org.qingfeng.embedded", "org.qingfeng.contracts"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
}
