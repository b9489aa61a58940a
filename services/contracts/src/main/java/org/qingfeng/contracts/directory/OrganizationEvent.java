package org.qingfeng.contracts.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * An organization 组织机构; its key is {@code orgCode}, its id only transports it.
 *
 * @param documentCode 机关代字, as in 清河纪提〔2023〕12号
 * @param validFrom first day of its code, inclusive
 * @param validTo last day of its code, inclusive; none while it is in use
 * @param successor the code that follows this one when codes are changed
 */
public record OrganizationEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String name,
        @Nullable String shortName,
        @Nullable String documentCode,
        String type,
        boolean active,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Successor successor,
        List<StateEntry> stateHistory)
        implements RecordEvent {
    /** @param validFrom first day of the new code */
    public record Successor(OrgCode code, LocalDate validFrom) {}
}
