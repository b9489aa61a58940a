package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.embedded.FreePort;

/** What each part is told when it is started. */
class RecipesTest {
    private static final String INTAKE = "QINGFENG_INTAKE_ORG_CODE";

    @Test
    void onlyCaseworkIsToldWhichOrganTakesComplaintsAndOnlyIfOneIsSaid() throws Exception {
        DataFolder folder = new DataFolder(Scratch.directory("intake")).open();
        assertFalse(environment(folder, "casework").containsKey(INTAKE));

        Files.writeString(folder.run("intake"), "990106101000");

        assertEquals("990106101000", environment(folder, "casework").get(INTAKE));
        assertFalse(environment(folder, "directory").containsKey(INTAKE));
    }

    private static Map<String, String> environment(DataFolder folder, String context) throws IOException {
        Path built = Files.createDirectories(
                folder.path().resolve("checkout/services").resolve(context).resolve("target/quarkus-app"));
        Files.writeString(built.resolve("quarkus-run.jar"), "");
        Home home = new Home(folder.path().resolve("checkout"));
        return new Recipes(folder, home, Secrets.of(folder), FreePort.any(), null)
                .service(context)
                .environment();
    }
}
