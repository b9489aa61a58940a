package org.qingfeng.education;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.qingfeng.testkit.ArchitectureRules;

/** Who may know whom (architecture.md). */
@AnalyzeClasses(packages = "org.qingfeng.education", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(ArchitectureRules.class);
}
