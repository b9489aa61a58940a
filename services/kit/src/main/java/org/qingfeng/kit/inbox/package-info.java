/**
 * The inbox: the one way in which a service follows another context's topic. A context writes a {@link
 * org.qingfeng.kit.inbox.Follower} and nothing else.
 *
 * <p>A batch is one database transaction: {@code Positions} compares and sets the offsets first, {@code AppliedVersions}
 * lets only what is newer pass, the followers apply it, {@code ParkingLot} keeps what could not be applied with its bytes
 * and reason, so that one bad event stops nothing else. Kafka's own group only distributes partitions; any number of
 * replicas may run, and a batch that two of them hold counts once. Decision 52.
 */
@NullMarked
package org.qingfeng.kit.inbox;

import org.jspecify.annotations.NullMarked;
