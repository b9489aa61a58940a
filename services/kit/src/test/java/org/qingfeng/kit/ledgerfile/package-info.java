/** Stories and laws of ledgers: the round trip, and what each bad file gets. */
@NullMarked
package org.qingfeng.kit.ledgerfile;

import org.jspecify.annotations.NullMarked;
