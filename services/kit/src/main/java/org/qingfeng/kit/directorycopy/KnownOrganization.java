package org.qingfeng.kit.directorycopy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * An organization as the directory announced it.
 *
 * @param documentCode 机关代字
 * @param validTo last day of its code, inclusive; none while it is in use
 * @param successor the code that follows this one
 */
public record KnownOrganization(
        OrgCode code,
        String name,
        @Nullable String shortName,
        @Nullable String documentCode,
        String type,
        boolean active,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable OrgCode successor) {
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
