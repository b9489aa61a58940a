/** What every Kafka client of a service shares: how to reach the brokers, and how an event's type is put together. */
@NullMarked
package org.qingfeng.kit.kafka;

import org.jspecify.annotations.NullMarked;
