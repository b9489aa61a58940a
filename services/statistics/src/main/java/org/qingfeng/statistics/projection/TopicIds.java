package org.qingfeng.statistics.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/** What Kafka says of our topics: their ids, which tell a topic from its successor of the same name, and their ends. */
public final class TopicIds implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TopicIds.class);
    private static final long PATIENCE_SECONDS = 5;

    private final Admin admin;
    private final List<String> names;

    public TopicIds(Admin admin, List<String> names) {
        this.admin = admin;
        this.names = List.copyOf(names);
    }

    /** @throws KafkaException if Kafka does not answer; a topic that is not there is left out */
    Map<String, String> read() {
        Map<String, String> ids = new HashMap<>();
        describe().forEach(topic -> ids.put(topic.name(), topic.topicId().toString()));
        return ids;
    }

    /** The end of every partition, by {@link Batch#place}. */
    public Map<String, Long> ends() {
        Map<TopicPartition, String> places = new HashMap<>();
        for (TopicDescription topic : describe()) {
            topic.partitions()
                    .forEach(p -> places.put(
                            new TopicPartition(topic.name(), p.partition()),
                            Batch.place(topic.topicId().toString(), p.partition())));
        }
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        places.keySet().forEach(p -> latest.put(p, OffsetSpec.latest()));
        ListOffsetsResult found = admin.listOffsets(latest);
        Map<String, Long> ends = new HashMap<>();
        places.forEach((partition, place) ->
                ends.put(place, wait(found.partitionResult(partition)).offset()));
        return ends;
    }

    private List<TopicDescription> describe() {
        List<TopicDescription> found = new ArrayList<>();
        admin.describeTopics(names).topicNameValues().forEach((name, answer) -> {
            try {
                found.add(wait(answer));
            } catch (UnknownTopicOrPartitionException e) {
                LOG.debugf("topic %s is not there yet", name);
            }
        });
        return found;
    }

    private static <T> T wait(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
