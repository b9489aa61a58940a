package org.qingfeng.standalone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation is meant. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "数据目录，默认 QINGFENG_DATA 或 .qingfeng/。 Folder of the installation.")
    @Nullable
    Path data;

    DataFolder folder() {
        if (data != null) {
            return new DataFolder(callersPath(data));
        }
        String variable = System.getenv("QINGFENG_DATA");
        if (variable != null && !variable.isBlank()) {
            return new DataFolder(callersPath(Path.of(variable)));
        }
        return new DataFolder(Home.ofScript().path().resolve(".qingfeng"));
    }

    /** An installation that must exist already. */
    DataFolder existing() {
        DataFolder folder = folder();
        if (!folder.exists()) {
            throw new Sentence(
                    folder.path() + " 中没有安装，请先运行 start。",
                    "There is no installation in " + folder.path() + "; run start first.");
        }
        return folder;
    }

    private static Path callersPath(Path path) {
        return Path.of(System.getProperty("user.dir")).resolve(path);
    }
}
