package org.qingfeng.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The services behind the door and the pooled connections to them. */
@Singleton
public class Upstreams {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final SortedMap<String, URI> addresses;
    private final TimeSettings times;
    private final HttpClient client;

    Upstreams(Vertx vertx, UpstreamSettings settings, TimeSettings times) {
        this.addresses = new TreeMap<>(settings.contexts());
        this.times = times;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(times.connectMillis())
                        .setKeepAliveTimeout(times.keepAliveSeconds())
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(times.maxConnections()));
    }

    /** Every context with its service's address, in the order of their names. */
    public Map<String, URI> addresses() {
        return addresses;
    }

    @Nullable
    URI address(String context) {
        return addresses.get(context);
    }

    HttpClient client() {
        return client;
    }

    /** A request to a service on a pooled connection, with its times set. */
    public Future<HttpClientRequest> request(URI address, int answerMillis) {
        boolean secure = "https".equals(address.getScheme());
        int standardPort = secure ? HTTPS : HTTP;
        return client.request(new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? standardPort : address.getPort())
                .setSsl(secure)
                .setConnectTimeout(times.connectMillis())
                .setIdleTimeout(answerMillis));
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
