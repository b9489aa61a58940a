package org.qingfeng.kit.ledgerfile;

/** A cell that does not say what its column asks for. */
final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    private final LedgerFault fault;
    private final transient Object[] values;

    BadCell(LedgerFault fault, Object... values) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.values = values;
    }

    RowError in(int row, String column) {
        return RowError.of(row, column, fault, values);
    }

    /** So much of a text as an answer may repeat. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
