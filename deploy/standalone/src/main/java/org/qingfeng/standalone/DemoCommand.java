package org.qingfeng.standalone;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "启动、装入虚构的清河镇 2023 年数据并核对数字。 Start, load a fictional town and compare its figures.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--port", description = "网关端口，默认 8080。 Port of the gateway.")
    @Nullable
    Integer port;

    @Override
    public Integer call() throws Exception {
        DataFolder folder = data.folder();
        Status status = new Startup(folder, System.out).start(port, null);
        return 0;
    }
}
