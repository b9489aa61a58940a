package org.qingfeng.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * Something to be done at once 第一时间: a document to convey, work to deploy, a conflict to mediate.
 *
 * @param kind CONVEY 传达, DEPLOY 部署 or MEDIATE 调处 (M30, M31, M32)
 * @param handledOn the day on which it was; with receivedOn its lag
 */
public record DirectiveEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String kind,
        LocalDate receivedOn,
        @Nullable LocalDate handledOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
