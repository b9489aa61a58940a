package org.qingfeng.rectification;

import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.testkit.DirectoryNews;

/** The directory as this service hears it, waited for until the service knows it. */
final class Directory {
    private static final DirectoryNews NEWS = new DirectoryNews(
            code -> known().organization(code, DirectoryNews.FOUNDED).isPresent(),
            person -> known().person(person).isPresent());

    private Directory() {}

    static void announces(String code, String name, @Nullable String documentCode) {
        NEWS.organization(code, name, "TOWN", documentCode);
    }

    static void announces(UUID person, String orgCode, String rank) {
        NEWS.person(DirectoryNews.Cadre.of(person, orgCode, "主任", rank, "COUNTY"));
    }

    private static KnownDirectory known() {
        return CDI.current().select(KnownDirectory.class).get();
    }
}
