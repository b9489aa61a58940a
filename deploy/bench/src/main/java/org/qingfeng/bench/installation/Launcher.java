package org.qingfeng.bench.installation;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code deploy/qingfeng}, called as a user calls it. */
final class Launcher {
    private final Path program;
    private final Path data;

    Launcher(Path checkout, Path data) {
        this.program = checkout.resolve("deploy").resolve("qingfeng");
        this.data = data;
    }

    /** @return what it printed, without the last line break */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Files, not pipes: what runs on in the background would hold a pipe open for as long as it lives.
        File out = Files.createTempFile("qingfeng-bench", ".out").toFile();
        File err = Files.createTempFile("qingfeng-bench", ".err").toFile();
        try {
            int code = builder.redirectOutput(out).redirectError(err).start().waitFor();
            String printed = Files.readString(out.toPath(), StandardCharsets.UTF_8);
            if (code != 0) {
                throw new IllegalStateException("qingfeng " + arguments[0] + " ended with " + code + ":\n" + printed
                        + Files.readString(err.toPath(), StandardCharsets.UTF_8));
            }
            return printed.strip();
        } finally {
            Files.deleteIfExists(out.toPath());
            Files.deleteIfExists(err.toPath());
        }
    }
}
