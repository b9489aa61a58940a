package org.qingfeng.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every service whose build has written its OpenAPI document, wherever it comes from: a new one is found by its folder. */
class ServedApisTest {
    private static final Path SERVICES = Path.of("../../services");

    @TestFactory
    Stream<DynamicTest> servedApiKeepsWhatWasReleased() throws IOException {
        List<Path> services;
        try (Stream<Path> folders = Files.list(SERVICES)) {
            services = folders.filter(ServedApisTest::servesAnApi).sorted().toList();
        }
        return services.stream()
                .map(service ->
                        DynamicTest.dynamicTest(service.getFileName().toString(), () -> keepsWhatWasReleased(service)));
    }

    /** Released once, or described by a build: a service that stops writing its document is noticed. */
    private static boolean servesAnApi(Path service) {
        return Files.exists(served(service)) || Files.exists(released(service)) && isPackaged(service);
    }

    private static void keepsWhatWasReleased(Path service) throws IOException {
        String name = service.getFileName().toString();
        assertTrue(
                Files.exists(served(service)),
                name + " wrote no target/openapi/openapi.json: set quarkus.smallrye-openapi.store-schema-directory");
        assertTrue(
                Files.exists(released(service)),
                name + " has no released OpenAPI document to be compared with: run deploy/compat/accept " + name
                        + " and commit src/main/openapi/released.json");
        assertEquals(
                List.of(),
                ApiBreaks.between(Files.readString(released(service)), Files.readString(served(service))),
                name + " breaks clients of its released API; v1 only grows");
    }

    private static Path served(Path service) {
        return service.resolve("target/openapi/openapi.json");
    }

    private static Path released(Path service) {
        return service.resolve("src/main/openapi/released.json");
    }

    private static boolean isPackaged(Path service) {
        return Files.isDirectory(service.resolve("target/quarkus-app"));
    }
}
