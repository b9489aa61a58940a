package org.qingfeng.kit.ledgerfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One column of a ledger, declared once: its head serves the template, its getter the export, its kind both ways.
 *
 * <pre>{@code
 * Column.text("具体问题表现", "description", 2000, Problem::description).required()
 * Column.choice("问题类别", "category", Choices.of(List.of(Category.values()), Category::zh), Problem::category)
 * }</pre>
 *
 * @param <R> the row that is exported
 */
public final class Column<R> {
    private final String head;
    private final String key;
    private final CellKind<?> kind;
    private final Getter<R, Object> written;
    private final boolean required;
    private final boolean derived;
    private final List<String> offered;

    private Column(
            String head,
            String key,
            CellKind<?> kind,
            Getter<R, Object> written,
            boolean required,
            boolean derived,
            List<String> offered) {
        this.head = head;
        this.key = key;
        this.kind = kind;
        this.written = written;
        this.required = required;
        this.derived = derived;
        this.offered = List.copyOf(offered);
    }

    private static <R, T> Column<R> of(String head, String key, CellKind<T> kind, Getter<R, T> getter) {
        Getter<R, Object> written = row -> {
            T value = getter.of(row);
            return value == null ? null : kind.write(value);
        };
        return new Column<>(head, key, kind, written, false, false, kind.options());
    }

    /** Text of at most so many characters. */
    public static <R> Column<R> text(String head, String key, int max, Getter<R, String> getter) {
        return of(head, key, new CellKind.Text(max), getter);
    }

    public static <R> Column<R> date(String head, String key, Getter<R, LocalDate> getter) {
        return of(head, key, new CellKind.Day(), getter);
    }

    public static <R> Column<R> wholeNumber(String head, String key, Getter<R, Long> getter) {
        return of(head, key, new CellKind.WholeNumber(), getter);
    }

    /** A number with at most so many decimals. */
    public static <R> Column<R> decimal(String head, String key, int decimals, Getter<R, BigDecimal> getter) {
        return of(head, key, new CellKind.Decimal(decimals), getter);
    }

    /** One of the values of a drop-down, written as its Chinese label. */
    public static <R, T> Column<R> choice(String head, String key, Choices<T> choices, Getter<R, T> getter) {
        return of(head, key, new CellKind.Choice<>(choices), getter);
    }

    public static <R> Column<R> person(String head, String key, Getter<R, PersonCell> getter) {
        return of(head, key, new CellKind.Person(), getter);
    }

    public static <R> Column<R> org(String head, String key, Getter<R, OrgCell> getter) {
        return of(head, key, new CellKind.Org(), getter);
    }

    static <R> Column<R> id(Getter<R, UUID> getter) {
        return of("标识", "id", new CellKind.Id(), getter);
    }

    static <R> Column<R> version(Getter<R, Long> getter) {
        return of("版本", "version", new CellKind.WholeNumber(), getter);
    }

    /** The same column, which an imported row must fill. */
    public Column<R> required() {
        return new Column<>(head, key, kind, written, true, derived, offered);
    }

    /** The same column, exported only: what stands in it is not read (running numbers, lights, results). */
    public Column<R> derived() {
        return new Column<>(head, key, kind, written, required, true, offered);
    }

    /** The same column with a drop-down of suggestions; other values are accepted too. */
    public Column<R> offering(List<String> suggestions) {
        return new Column<>(head, key, kind, written, required, derived, suggestions);
    }

    public String head() {
        return head;
    }

    public String key() {
        return key;
    }

    boolean isRequired() {
        return required;
    }

    boolean isDerived() {
        return derived;
    }

    CellKind<?> kind() {
        return kind;
    }

    List<String> offered() {
        return offered;
    }

    @Nullable
    Object write(R row) {
        return written.of(row);
    }
}
