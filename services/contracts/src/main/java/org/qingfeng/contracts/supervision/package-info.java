/**
 * Events of supervision 日常监督: risk points, declarations, power matters, tasks, hearings, quotas, directives, visits. A
 * relative is a reference made of the digest of his number, and nothing else is told of him.
 */
@NullMarked
package org.qingfeng.contracts.supervision;

import org.jspecify.annotations.NullMarked;
