package org.qingfeng.kit.ledgerfile;

import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** An organization in a cell: its code, and its name behind it for the reader; only the code counts on import. */
public record OrgCell(OrgCode code, @Nullable String name) {
    String text() {
        return name == null || name.isBlank() ? code.value() : code.value() + " " + name;
    }

    static @Nullable OrgCell parse(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        if (!OrgCode.isValid(parts[0])) {
            return null;
        }
        return new OrgCell(OrgCode.of(parts[0]), parts.length > 1 ? parts[1] : null);
    }
}
