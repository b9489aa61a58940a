package org.qingfeng.standalone;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "查看日志。 Show what the parts say.")
final class LogsCommand implements Callable<Integer> {
    private static final int LINES = 200;
    private static final long LOOK_MILLIS = 300;

    @Mixin
    DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "SERVICE", description = "一个部分，默认全部。 One part; all by default.")
    @Nullable
    String service;

    @Option(names = "-f", description = "持续显示。 Follow.")
    boolean follow;

    @Override
    public Integer call() throws Exception {
        DataFolder folder = data.existing();
        List<Path> files = files(folder);
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            lines.subList(Math.max(0, lines.size() - LINES), lines.size()).forEach(line -> print(file, line));
        }
        if (follow) {
            follow(files);
        }
        return 0;
    }

    private List<Path> files(DataFolder folder) throws IOException {
        if (service != null) {
            Path file = folder.log(service);
            if (!service.matches("[a-z]+") || !Files.exists(file)) {
                throw new Sentence("没有 " + service + " 的日志。", "There is no log of " + service + ".");
            }
            return List.of(file);
        }
        try (Stream<Path> logs = Files.list(folder.path().resolve("logs"))) {
            return logs.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    private void follow(List<Path> files) throws IOException, InterruptedException {
        List<Long> positions = new ArrayList<>();
        for (Path file : files) {
            positions.add(Files.size(file));
        }
        while (true) {
            for (int i = 0; i < files.size(); i++) {
                positions.set(i, more(files.get(i), positions.get(i)));
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Prints what was added; a file that became shorter was put aside and begun again. */
    private long more(Path file, long from) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(in.length() < from ? 0 : from);
            byte[] added = new byte[(int) (in.length() - in.getFilePointer())];
            in.readFully(added);
            new String(added, java.nio.charset.StandardCharsets.UTF_8).lines().forEach(line -> print(file, line));
            return in.getFilePointer();
        }
    }

    private void print(Path file, String line) {
        String name = file.getFileName().toString().replace(".log", "");
        System.out.println(service == null ? name + " | " + line : line);
    }
}
