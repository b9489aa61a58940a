package org.qingfeng.standalone;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "start", description = "启动，全部就绪后返回。 Start; returns when everything is ready.")
final class StartCommand implements Callable<Integer> {
    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--port", description = "网关端口，默认 8080。 Port of the gateway.")
    @Nullable
    Integer port;

    @Option(names = "--today", description = "固定业务日期，仅供测试。 Fixes the business date; for tests only.")
    @Nullable
    LocalDate today;

    @Override
    public Integer call() throws Exception {
        DataFolder folder = data.folder();
        Status status = new Startup(folder, System.out).start(port, today);
        System.out.println("已就绪 Ready: " + status.url() + "  接口文档 API: " + status.url() + "/api/docs");
        System.out.println("数据 Data: " + folder.path());
        return 0;
    }
}
