package org.qingfeng.kit.ledgerfile;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person in a cell: the name, followed by the directory's id in brackets where it is known, so that an exported row
 * still means the same person: {@code 张三〔0192…〕}. An office may write the name alone.
 */
public record PersonCell(String name, @Nullable UUID personId) {
    private static final Pattern WITH_ID =
            Pattern.compile("(.*)〔([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})〕");

    public PersonCell {
        name = name.strip();
    }

    String text() {
        return personId == null ? name : name + "〔" + personId + "〕";
    }

    static @Nullable PersonCell parse(String text) {
        Matcher withId = WITH_ID.matcher(text.strip());
        PersonCell cell = withId.matches()
                ? new PersonCell(withId.group(1), UUID.fromString(withId.group(2)))
                : new PersonCell(text, null);
        return cell.name().isEmpty() || cell.name().contains("〔") ? null : cell;
    }
}
