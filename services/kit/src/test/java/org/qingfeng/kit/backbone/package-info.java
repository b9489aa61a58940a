/** A real PostgreSQL and a real Kafka for the kit's own tests, and faults at their borders. */
@NullMarked
package org.qingfeng.kit.backbone;

import org.jspecify.annotations.NullMarked;
