package org.qingfeng.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "stop", description = "停止全部进程。 Stop everything.")
final class StopCommand implements Callable<Integer> {
    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        boolean ran = Stopping.stop(data.existing());
        System.out.println(ran ? "已停止 Stopped" : "本来就没有运行 Was not running");
        return 0;
    }
}
