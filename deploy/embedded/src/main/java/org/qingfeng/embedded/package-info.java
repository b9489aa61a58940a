/**
 * PostgreSQL 17 and a Kafka broker (KRaft) without anything installed: for the standalone, each in a JVM of its own, and
 * for tests, in theirs.
 *
 * <p>Both listen on loopback only, ask for a password, sync to disk and keep their directory over restarts. Nothing here
 * knows a service: {@link org.qingfeng.embedded.ContextDatabase} makes the three roles and the database that any service
 * is given, {@link org.qingfeng.embedded.TopicSetup} makes topics.
 */
@NullMarked
package org.qingfeng.embedded;

import org.jspecify.annotations.NullMarked;
