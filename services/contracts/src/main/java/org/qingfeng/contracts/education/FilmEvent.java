package org.qingfeng.contracts.education;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A film 警示教育片 as an item: a title is listed once, however often it is shown.
 *
 * @param orgCode the organization that listed it
 * @param year of its publication
 */
public record FilmEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String title,
        @Nullable String publisher,
        @Nullable Integer year,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
