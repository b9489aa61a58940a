/**
 * Rectification tracking 整改跟踪: what a campaign found wrong, what is done about it, and that it stays done.
 *
 * <p>A <b>campaign</b> 专项行动 is launched and concluded by its host. A <b>problem</b> 问题 is drafted by its unit,
 * confirmed by another, gets <b>measures</b> 措施 with owner, timetable and road map, is submitted, accepted by somebody
 * else with three checks answered (销号), looked back at, and opened again when it relapses. A <b>rule</b> 制度 is
 * reviewed, issued with a document number, revised or repealed. Measures belong to their problem: one version, one event.
 *
 * <p>Publishes {@code qingfeng.rectification.v1}; follows the directory, from which it knows organizations and posts.
 */
@NullMarked
package org.qingfeng.rectification;

import org.jspecify.annotations.NullMarked;
