package org.qingfeng.kit.ledgerfile;

import org.qingfeng.kit.problem.Refusal;
import org.qingfeng.kit.problem.Violation;

/** A row's error as a reason of a problem document, with the place in the sentence for whoever reads only that. */
record RowRefusal(RowError error) implements Refusal {
    Violation violation() {
        String column = error.column() == null ? "" : "." + error.column();
        return Violation.at(error.row() == 0 ? "file" : "rows[" + error.row() + "]" + column, this);
    }

    @Override
    public String name() {
        return error.fault().name();
    }

    @Override
    public int status() {
        return error.fault().status();
    }

    @Override
    public String zh() {
        String column = error.column() == null ? "" : " " + error.column();
        return error.row() == 0 ? error.reasonZh() : "第 " + error.row() + " 行" + column + ":" + error.reasonZh();
    }

    @Override
    public String en() {
        String column = error.column() == null ? "" : " " + error.column();
        return error.row() == 0 ? error.reasonEn() : "row " + error.row() + column + ": " + error.reasonEn();
    }
}
