package org.qingfeng.kit.ledgerfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ledger: the columns that an office keeps, followed by 标识 and 版本, which say which record a row is. A row with them
 * is a change of that record, a row without them a new one.
 *
 * @param <R> the row that is exported
 */
public final class Ledger<R> {
    private final String name;
    private final List<Column<R>> columns;

    private Ledger(String name, List<Column<R>> columns) {
        this.name = name;
        this.columns = columns;
    }

    /** A ledger with the sheet's name, where a row's id and version come from, and the office's columns in their order. */
    public static <R> Ledger<R> of(
            String name, Getter<R, UUID> id, Getter<R, Long> version, List<Column<R>> officeColumns) {
        List<Column<R>> columns = new ArrayList<>(officeColumns);
        columns.add(Column.id(id));
        columns.add(Column.version(version));
        Set<String> taken = new HashSet<>();
        for (Column<R> column : columns) {
            if (!taken.add("head " + column.head()) || !taken.add("key " + column.key())) {
                throw new IllegalArgumentException(name + " has two columns " + column.head() + " / " + column.key());
            }
        }
        return new Ledger<>(name, List.copyOf(columns));
    }

    public String name() {
        return name;
    }

    /** The Chinese heads, with 标识 and 版本 at the end. */
    public List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }

    /** The empty workbook to fill in, with drop-downs. The stream stays open. */
    public void writeTemplate(OutputStream out) throws IOException {
        try (SheetWriter writer = new XlsxWriter(out, name, columns)) {
            writer.heads(heads());
        }
    }

    /** All rows as they come, a few hundred in memory at a time. The stream stays open. */
    public void write(LedgerFormat format, Iterator<? extends R> rows, OutputStream out) throws IOException {
        try (SheetWriter writer =
                format == LedgerFormat.XLSX ? new XlsxWriter(out, name, columns) : new CsvWriter(out)) {
            writer.heads(heads());
            while (rows.hasNext()) {
                writer.row(cells(rows.next()));
            }
        }
    }

    public void write(LedgerFormat format, Stream<? extends R> rows, OutputStream out) throws IOException {
        write(format, rows.iterator(), out);
    }

    /** Reads a file in either format, which its bytes tell. Nothing in the file makes it throw. */
    public Imported read(InputStream file) throws IOException {
        return read(file, Limits.DEFAULT);
    }

    public Imported read(InputStream file, Limits limits) throws IOException {
        SheetParser<R> parser = new SheetParser<>(columns, limits);
        try (UploadedFile uploaded = UploadedFile.receive(file, limits)) {
            uploaded.read(parser, limits);
            return parser.imported();
        } catch (FileRefused e) {
            return new Imported(List.of(), List.of(e.error()));
        }
    }

    private List<@Nullable Object> cells(R row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            cells.add(column.write(row));
        }
        return cells;
    }
}
