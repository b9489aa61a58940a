/** The one way in which a command is persisted: row, idempotency and journal in one transaction. */
@NullMarked
package org.qingfeng.kit.journal;

import org.jspecify.annotations.NullMarked;
