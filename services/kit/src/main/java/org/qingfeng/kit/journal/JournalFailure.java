package org.qingfeng.kit.journal;

import java.sql.SQLException;

/** The database did not do what was asked; answered 503 when it is away, else 500. */
public class JournalFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalFailure(SQLException cause) {
        super(cause);
    }
}
