package org.qingfeng.kit.journal;

import org.jspecify.annotations.Nullable;

/** Where a command comes from, as its journal rows tell. */
record Origin(@Nullable String traceparent, @Nullable String reason) {

    static Origin of(CommandRequest request) {
        return new Origin(request.traceparent(), request.auditReason());
    }
}
