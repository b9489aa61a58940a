package org.qingfeng.kit.inbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A batch's events of one topic by record, the newest first; an older one is needed only if a newer cannot be applied. */
final class Newest {
    private final Map<UUID, Deque<Message>> byRecord = new TreeMap<>();

    void add(Message message) {
        byRecord.computeIfAbsent(message.event().recordId(), id -> new ArrayDeque<>())
                .add(message);
    }

    /** The newest of each record, in the order of their ids; called once. */
    List<Message> take() {
        List<Message> newest = new ArrayList<>();
        byRecord.replaceAll((id, messages) -> sorted(messages));
        byRecord.values().forEach(messages -> newest.add(messages.removeFirst()));
        return newest;
    }

    /** The next older state of this record in the batch. */
    Optional<Message> older(UUID record) {
        return Optional.ofNullable(
                byRecord.getOrDefault(record, new ArrayDeque<>()).pollFirst());
    }

    private static Deque<Message> sorted(Deque<Message> messages) {
        List<Message> ordered = new ArrayList<>(messages);
        ordered.sort(Comparator.comparing(Message::event, InboxEvent.AGE).reversed());
        return new ArrayDeque<>(ordered);
    }
}
