package org.qingfeng.kit.ledgerfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the heads, then reads each row by the columns and collects everything that is wrong with it. */
final class SheetParser<R> implements RowSink {
    private final List<Column<R>> columns;
    private final Limits limits;
    private final List<LedgerRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final Map<UUID, Integer> rowOfId = new HashMap<>();
    private List<Column<R>> present = List.of();
    private boolean headsRead;
    private int read;

    SheetParser(List<Column<R>> columns, Limits limits) {
        this.columns = columns;
        this.limits = limits;
    }

    @Override
    public void row(int number, List<RawCell> cells) throws FileRefused {
        if (cells.stream().allMatch(cell -> cell instanceof RawCell.Empty)) {
            return;
        }
        if (!headsRead) {
            present = present(heads(cells));
            headsRead = true;
            return;
        }
        read++;
        if (read > limits.rows()) {
            throw new FileRefused(LedgerFault.TOO_MANY_ROWS, limits.rows());
        }
        if (errors.size() < limits.errors()) {
            parse(number, cells);
        }
    }

    private void parse(int number, List<RawCell> cells) {
        int before = errors.size();
        Map<String, Object> values = values(number, cells);
        UUID id = (UUID) values.remove("id");
        Long version = (Long) values.remove("version");
        checkIdentity(number, id, version, errors.size() > before);
        if (errors.size() == before) {
            rows.add(new LedgerRow(number, id, version, values));
        }
    }

    Imported imported() throws FileRefused {
        if (!headsRead) {
            throw new FileRefused(LedgerFault.EMPTY);
        }
        if (errors.size() >= limits.errors()) {
            errors.add(RowError.of(0, null, LedgerFault.TOO_MANY_ERRORS, limits.errors()));
        }
        return new Imported(rows, errors);
    }

    private static List<String> heads(List<RawCell> cells) {
        List<String> found = new ArrayList<>();
        for (RawCell cell : cells) {
            found.add(
                    cell instanceof RawCell.Text text
                            ? BadCell.shown(text.text().strip())
                            : "");
        }
        while (!found.isEmpty() && found.get(found.size() - 1).isEmpty()) {
            found.remove(found.size() - 1);
        }
        return found;
    }

    /** The columns of the file: all in their order, but one that is not read anyway may be missing, as from an older file. */
    private List<Column<R>> present(List<String> found) throws FileRefused {
        List<Column<R>> there = new ArrayList<>();
        for (Column<R> column : columns) {
            boolean next =
                    there.size() < found.size() && found.get(there.size()).equals(column.head());
            if (next) {
                there.add(column);
            } else if (!column.isDerived()) {
                throw wrongHeads(found);
            }
        }
        if (there.size() < found.size()) {
            throw wrongHeads(found);
        }
        return there;
    }

    private FileRefused wrongHeads(List<String> found) {
        List<String> expected = columns.stream().map(Column::head).toList();
        return new FileRefused(LedgerFault.WRONG_HEADS, String.join("|", expected), String.join("|", found));
    }

    private Map<String, Object> values(int number, List<RawCell> cells) {
        Map<String, Object> values = new HashMap<>();
        for (int c = 0; c < present.size(); c++) {
            Column<R> column = present.get(c);
            if (!column.isDerived()) {
                RawCell cell = c < cells.size() ? cells.get(c) : RawCell.EMPTY;
                value(number, column, cell, values);
            }
        }
        for (int c = present.size(); c < cells.size(); c++) {
            if (!(cells.get(c) instanceof RawCell.Empty)) {
                errors.add(RowError.of(number, null, LedgerFault.EXTRA_CELL));
                break;
            }
        }
        return values;
    }

    private void value(int number, Column<R> column, RawCell cell, Map<String, Object> values) {
        if (cell instanceof RawCell.Empty) {
            if (column.isRequired()) {
                errors.add(RowError.of(number, column.head(), LedgerFault.REQUIRED));
            }
            return;
        }
        try {
            values.put(column.key(), column.kind().read(cell));
        } catch (BadCell e) {
            errors.add(e.in(number, column.head()));
        }
    }

    private void checkIdentity(int number, @Nullable UUID id, @Nullable Long version, boolean alreadyBad) {
        if ((id == null) != (version == null)) {
            if (!alreadyBad) {
                errors.add(RowError.of(number, id == null ? "标识" : "版本", LedgerFault.ID_WITHOUT_VERSION));
            }
            return;
        }
        Integer first = id == null ? null : rowOfId.putIfAbsent(id, number);
        if (first != null) {
            errors.add(RowError.of(number, "标识", LedgerFault.ID_TWICE, first));
        }
    }
}
