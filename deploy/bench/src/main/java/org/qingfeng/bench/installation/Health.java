package org.qingfeng.bench.installation;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** What a service says of itself. */
public final class Health {
    private static final int PATIENCE_MS = 2_000;

    private Health() {}

    public static boolean isReady(int port) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/ready")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
