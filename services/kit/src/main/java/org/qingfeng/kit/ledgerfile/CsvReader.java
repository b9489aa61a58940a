package org.qingfeng.kit.ledgerfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads RFC 4180 in UTF-8, with or without a byte order mark. Any other encoding is refused, never guessed. */
final class CsvReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvReader() {}

    static void read(Path file, RowSink sink) throws IOException {
        try (Reader reader = withoutMark(new BufferedReader(new InputStreamReader(
                        Files.newInputStream(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))));
                CSVParser parser = FORMAT.parse(reader)) {
            for (CSVRecord row : parser) {
                sink.row(Math.toIntExact(row.getRecordNumber()), cells(row));
            }
        } catch (UncheckedIOException e) {
            throw refusal(Objects.requireNonNull(e.getCause()));
        } catch (CharacterCodingException | CSVException e) {
            throw refusal(e);
        }
    }

    private static Reader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static List<RawCell> cells(CSVRecord row) {
        List<RawCell> cells = new ArrayList<>(row.size());
        for (String text : row) {
            cells.add(RawCell.ofText(text));
        }
        return cells;
    }

    private static IOException refusal(Throwable cause) {
        if (cause instanceof CharacterCodingException) {
            return new FileRefused(LedgerFault.NOT_UTF8);
        }
        return cause instanceof CSVException ? new FileRefused(LedgerFault.BROKEN) : new IOException(cause);
    }
}
