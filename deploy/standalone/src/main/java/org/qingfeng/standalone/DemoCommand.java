package org.qingfeng.standalone;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingfeng.standalone.demo.Demo;
import org.qingfeng.standalone.demo.Mint;
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
        // The town takes complaints from the public, also after a later start.
        Files.writeString(folder.open().run("intake"), Demo.TOWN);
        Status status = new Startup(folder, System.out).start(port, Demo.TODAY);
        Secrets secrets = Secrets.of(folder);
        Mint mint = (role, org, person, name) ->
                new Token(role, org, person.isEmpty() ? null : person, name, Duration.ofHours(1)).sign(secrets);
        boolean agrees = new Demo(status.url(), mint, folder.run("demo.progress"), System.out).run();
        System.out.println();
        System.out.println(agrees ? "全部数字一致 Every figure agrees" : "有数字不一致 Some figures differ");
        System.out.println("业务日期停在 The business date stays at " + Demo.TODAY);
        System.out.println("接口文档 API: " + status.url() + "/api/docs  停止 To stop: deploy/qingfeng stop");
        return agrees ? 0 : 1;
    }
}
