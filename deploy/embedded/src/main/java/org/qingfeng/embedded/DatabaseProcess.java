package org.qingfeng.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL as a child process: arguments are the directory, the port and the file with the superuser's password. */
public final class DatabaseProcess {
    /** Printed on standard output when clients may come. */
    public static final String READY = "ready";

    private DatabaseProcess() {}

    public static void main(String[] arguments) throws Exception {
        ProcessLogging.apply();
        Tether.toParent();
        String password = Files.readString(Path.of(arguments[2])).strip();
        EmbeddedDatabase database =
                EmbeddedDatabase.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), password);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop"));
        System.out.println(READY);
        // A dead server ends this process too, so that whoever watches it starts both again.
        database.awaitEnd();
        System.exit(1);
    }
}
