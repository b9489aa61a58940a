package org.qingfeng.kit.backbone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;

/** A Kafka that does not acknowledge the n-th message sent, whether it took it or not. */
public final class LostAnswers {
    private int sends;
    private int failing = -1;
    private boolean taken;

    /** @param send 1 for the next one; @param isTaken Kafka has it all the same */
    public void failAt(int send, boolean isTaken) {
        sends = 0;
        failing = send;
        taken = isTaken;
    }

    @SuppressWarnings("unchecked")
    public Producer<byte[], byte[]> around(Producer<byte[], byte[]> real) {
        return (Producer<byte[], byte[]>) Proxy.newProxyInstance(
                LostAnswers.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send") && ++sends == failing) {
                        Callback callback = (Callback) arguments[1];
                        if (!taken) {
                            callback.onCompletion(null, new TimeoutException("made to fail"));
                            return null;
                        }
                        Callback lost =
                                (metadata, e) -> callback.onCompletion(null, new TimeoutException("answer lost"));
                        arguments[1] = lost;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
