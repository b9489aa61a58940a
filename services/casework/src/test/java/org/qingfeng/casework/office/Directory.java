package org.qingfeng.casework.office;

import jakarta.enterprise.inject.spi.CDI;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.testkit.DirectoryNews;

/** The directory as this service hears it, waited for until the service knows it. */
public final class Directory {
    private static final DirectoryNews NEWS = new DirectoryNews(
            code -> known().organization(code, DirectoryNews.FOUNDED).isPresent(),
            person -> known().person(person).isPresent());

    private Directory() {}

    public static void announces(String code, String name, String type) {
        NEWS.organization(code, name, type, null);
    }

    public static void announces(DirectoryNews.Cadre person) {
        NEWS.person(person);
    }

    private static KnownDirectory known() {
        return CDI.current().select(KnownDirectory.class).get();
    }
}
