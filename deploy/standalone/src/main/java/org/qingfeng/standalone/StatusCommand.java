package org.qingfeng.standalone;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "status", description = "运行状态；全部就绪时退出码为 0。 What runs; exit status 0 if all is ready.")
final class StatusCommand implements Callable<Integer> {
    /** As init scripts say "not running". */
    private static final int NOT_RUNNING = 3;

    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--json", description = "JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        DataFolder folder = data.existing();
        Optional<Status> running = Status.ofRunning(folder);
        if (running.isEmpty()) {
            notRunning(folder);
            return NOT_RUNNING;
        }
        Status status = running.get();
        if (json) {
            System.out.println(Status.JSON.writeValueAsString(status));
        } else {
            print(status);
        }
        return status.ready() ? 0 : 1;
    }

    private void notRunning(DataFolder folder) throws IOException {
        if (json) {
            Map<String, Object> nothing = new LinkedHashMap<>();
            nothing.put("ready", false);
            nothing.put("data", folder.path().toString());
            nothing.put("parts", new Object[0]);
            System.out.println(Status.JSON.writeValueAsString(nothing));
        } else {
            System.out.println("没有运行 Not running: " + folder.path());
        }
    }

    private static void print(Status status) {
        System.out.println((status.ready() ? "就绪 Ready" : "尚未就绪 Not ready") + ": " + status.url());
        System.out.println("数据 Data: " + status.data());
        for (Status.Part part : status.parts()) {
            System.out.printf(
                    "  %-14s %-9s pid %-8s port %-6d restarts %d%s%n",
                    part.name(),
                    part.state(),
                    part.pid() == null ? "-" : part.pid().toString(),
                    part.port(),
                    part.restarts(),
                    part.trouble() == null ? "" : "  " + part.trouble());
        }
    }
}
