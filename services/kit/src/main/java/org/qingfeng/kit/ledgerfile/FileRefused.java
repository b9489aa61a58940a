package org.qingfeng.kit.ledgerfile;

import java.io.IOException;

/** The file as a whole is not accepted; nothing more of it is read. */
final class FileRefused extends IOException {
    private static final long serialVersionUID = 1L;

    private final LedgerFault fault;
    private final transient Object[] values;

    FileRefused(LedgerFault fault, Object... values) {
        super(fault.en(values));
        this.fault = fault;
        this.values = values;
    }

    RowError error() {
        return RowError.of(0, null, fault, values);
    }
}
