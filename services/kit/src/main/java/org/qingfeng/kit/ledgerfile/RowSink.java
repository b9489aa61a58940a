package org.qingfeng.kit.ledgerfile;

import java.util.List;

/** Takes the rows of a file one by one, the heads first. */
interface RowSink {
    /** Takes a row by its number in the spreadsheet. */
    void row(int number, List<RawCell> cells) throws FileRefused;
}
