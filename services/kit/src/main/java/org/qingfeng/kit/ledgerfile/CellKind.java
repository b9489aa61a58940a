package org.qingfeng.kit.ledgerfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a column holds: how a value is written into a cell ({@code String}, {@code Number} or {@code LocalDate}) and
 * what a cell that is not empty means.
 */
sealed interface CellKind<T> {
    Object write(T value);

    T read(RawCell cell) throws BadCell;

    default List<String> options() {
        return List.of();
    }

    /** Text of at most so many characters. */
    record Text(int max) implements CellKind<String> {
        @Override
        public Object write(String value) {
            return value;
        }

        @Override
        public String read(RawCell cell) throws BadCell {
            String text = textOf(cell);
            if (text.codePointCount(0, text.length()) > max) {
                throw new BadCell(LedgerFault.TOO_LONG, max);
            }
            return text;
        }
    }

    /** A day. */
    record Day() implements CellKind<LocalDate> {
        @Override
        public Object write(LocalDate value) {
            return value;
        }

        @Override
        public LocalDate read(RawCell cell) throws BadCell {
            LocalDate day = cell instanceof RawCell.Number number ? number.day() : Days.parse(textOf(cell));
            if (day == null) {
                throw new BadCell(LedgerFault.NOT_A_DATE, BadCell.shown(textOf(cell)));
            }
            return day;
        }
    }

    /** A whole number. */
    record WholeNumber() implements CellKind<Long> {
        @Override
        public Object write(Long value) {
            return value;
        }

        @Override
        public Long read(RawCell cell) throws BadCell {
            try {
                return Numbers.of(cell).longValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new BadCell(LedgerFault.NOT_A_WHOLE_NUMBER, BadCell.shown(textOf(cell)));
            }
        }
    }

    /** A number with at most so many decimals. */
    record Decimal(int decimals) implements CellKind<BigDecimal> {
        @Override
        public Object write(BigDecimal value) {
            return value;
        }

        @Override
        public BigDecimal read(RawCell cell) throws BadCell {
            try {
                BigDecimal number = Numbers.of(cell);
                return number.scale() > decimals ? number.setScale(decimals, RoundingMode.UNNECESSARY) : number;
            } catch (NumberFormatException e) {
                throw new BadCell(LedgerFault.NOT_A_NUMBER, BadCell.shown(textOf(cell)));
            } catch (ArithmeticException e) {
                throw new BadCell(LedgerFault.TOO_MANY_DECIMALS, BadCell.shown(textOf(cell)), decimals);
            }
        }
    }

    /** One of a drop-down's values, by its label. */
    record Choice<T>(Choices<T> choices) implements CellKind<T> {
        @Override
        public Object write(T value) {
            return choices.label(value);
        }

        @Override
        public T read(RawCell cell) throws BadCell {
            String label = textOf(cell).strip();
            T value = choices.value(label);
            if (value == null) {
                throw new BadCell(LedgerFault.NOT_A_CHOICE, BadCell.shown(label), String.join("、", choices.labels()));
            }
            return value;
        }

        @Override
        public List<String> options() {
            return choices.labels();
        }
    }

    /** A person by name, and id where it is known. */
    record Person() implements CellKind<PersonCell> {
        @Override
        public Object write(PersonCell value) {
            return value.text();
        }

        @Override
        public PersonCell read(RawCell cell) throws BadCell {
            PersonCell person = PersonCell.parse(textOf(cell));
            if (person == null) {
                throw new BadCell(LedgerFault.NOT_A_PERSON, BadCell.shown(textOf(cell)));
            }
            return person;
        }
    }

    /** An organization by its code. */
    record Org() implements CellKind<OrgCell> {
        @Override
        public Object write(OrgCell value) {
            return value.text();
        }

        @Override
        public OrgCell read(RawCell cell) throws BadCell {
            OrgCell org = OrgCell.parse(textOf(cell));
            if (org == null) {
                throw new BadCell(LedgerFault.NOT_AN_ORGANIZATION, BadCell.shown(textOf(cell)));
            }
            return org;
        }
    }

    /** The id of a record. */
    record Id() implements CellKind<UUID> {
        private static final int LENGTH = 36;

        @Override
        public Object write(UUID value) {
            return value.toString();
        }

        @Override
        public UUID read(RawCell cell) throws BadCell {
            String text = textOf(cell).strip();
            try {
                if (text.length() == LENGTH) {
                    return UUID.fromString(text);
                }
            } catch (IllegalArgumentException e) {
                throw new BadCell(LedgerFault.NOT_AN_ID, BadCell.shown(text));
            }
            throw new BadCell(LedgerFault.NOT_AN_ID, BadCell.shown(text));
        }
    }

    private static String textOf(RawCell cell) throws BadCell {
        if (cell instanceof RawCell.Text text) {
            return text.text();
        }
        if (cell instanceof RawCell.Number number) {
            return Numbers.plain(number.number());
        }
        if (cell instanceof RawCell.Refused refused) {
            throw new BadCell(refused.fault(), BadCell.shown(refused.shown()));
        }
        return "";
    }
}
