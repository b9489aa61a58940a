package org.qingfeng.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.qingfeng.embedded.JavaCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "bench", description = "测速，例如 bench quick。 Measure speed, e.g. bench quick.")
final class BenchCommand implements Callable<Integer> {
    private static final String MAIN = "org.qingfeng.bench.Bench";

    @Mixin
    DataOption data = new DataOption();

    @Parameters(arity = "0..*", description = "交给测速程序的参数。 Passed on to the bench.")
    List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Home home = Home.ofScript();
        List<String> flags = List.of("-Dqingfeng.home=" + home.path());
        List<String> command = JavaCommand.of(flags, classPath(home), MAIN, arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** The bench is a module of its own; what it needs is beside its jar, or among the launcher's libraries. */
    private static String classPath(Home home) throws IOException {
        Path target = home.path().resolve("deploy/bench/target");
        try (Stream<Path> jars = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            Path jar = jars.filter(file -> file.getFileName().toString().matches("bench-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new Sentence("测速程序尚未构建。", "The bench is not built."));
            return jar
                    + java.io.File.pathSeparator
                    + target.resolve("lib/*")
                    + java.io.File.pathSeparator
                    + Home.classPath();
        }
    }
}
