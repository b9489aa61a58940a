package org.qingfeng.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 清风: the launcher. */
@Command(
        name = "deploy/qingfeng",
        description = "清风：一条命令在一台机器上运行全部服务。 Runs all of Qingfeng on one machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            StatusCommand.class,
            StopCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            BenchCommand.class
        })
final class Qingfeng {
    /** A command that was understood and could not be done. */
    private static final int FAILED = 1;

    private Qingfeng() {}

    public static void main(String[] arguments) {
        // Whatever the locale of the terminal says: all our text is UTF-8.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Qingfeng());
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            System.err.println(Sentence.of(problem));
            if (System.getenv("QINGFENG_TRACE") != null) {
                problem.printStackTrace();
            }
            return FAILED;
        });
        return line;
    }
}
