package org.qingfeng.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

/** The broker as a child process: arguments are the directory, the port, the user and the file with its password. */
public final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] arguments) throws Exception {
        ProcessLogging.apply();
        Tether.toParent();
        String password = Files.readString(Path.of(arguments[3])).strip();
        EmbeddedBroker broker = EmbeddedBroker.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), new Credentials(arguments[2], password));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        System.out.println(DatabaseProcess.READY);
        broker.awaitEnd();
        System.exit(1);
    }
}
