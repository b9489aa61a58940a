/**
 * What a test of a service stands on: a real PostgreSQL, a real broker and real tokens, started once for all test classes
 * of a JVM.
 *
 * <ul>
 *   <li>{@link org.qingfeng.testkit.Backbone}: a Quarkus test resource that gives the service under test its configuration;
 *       {@link org.qingfeng.testkit.Installation} is the same for tests without Quarkus;
 *   <li>{@link org.qingfeng.testkit.Tokens}: tokens of any role, and bad ones; {@link org.qingfeng.testkit.Api}: requests;
 *   <li>{@link org.qingfeng.testkit.Database}, {@link org.qingfeng.testkit.Broker}: invariants by SQL and by reading Kafka,
 *       and faults; {@link org.qingfeng.testkit.Eventually}: waiting for a condition;
 *   <li>{@link org.qingfeng.testkit.ArchitectureRules}: who may know whom.
 * </ul>
 */
@NullMarked
package org.qingfeng.testkit;

import org.jspecify.annotations.NullMarked;
