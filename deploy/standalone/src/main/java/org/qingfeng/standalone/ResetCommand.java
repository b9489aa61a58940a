package org.qingfeng.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "reset", description = "停止并删除全部数据。 Stop and remove all data.")
final class ResetCommand implements Callable<Integer> {
    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        DataFolder folder = data.existing();
        Stopping.stop(folder);
        folder.remove();
        System.out.println("已删除 Removed: " + folder.path());
        return 0;
    }
}
