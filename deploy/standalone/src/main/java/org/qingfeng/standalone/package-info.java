/**
 * Everything on one machine with one command: {@code deploy/qingfeng}.
 *
 * <p>The launcher ({@link org.qingfeng.standalone.Qingfeng}) starts a {@link org.qingfeng.standalone.Supervisor} in a JVM of
 * its own and returns when everything is ready. The supervisor holds PostgreSQL, Kafka, the services and the gateway as
 * child processes, starts a crashed one again, and writes what it knows to {@code run/status.json}. All of an installation
 * lies in one {@link org.qingfeng.standalone.DataFolder}: data, logs, ports, passwords and keys.
 */
@NullMarked
package org.qingfeng.standalone;

import org.jspecify.annotations.NullMarked;
