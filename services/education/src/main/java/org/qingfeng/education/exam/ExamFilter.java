package org.qingfeng.education.exam;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.paging.Where;

/** What tests may be filtered by. */
class ExamFilter {
    @Parameter(description = "活动 Event")
    @QueryParam("eventId")
    @Nullable
    UUID eventId;

    Where where() {
        return new Where().equal("eventId", eventId);
    }
}
