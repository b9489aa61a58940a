package org.qingfeng.education.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** What may be corrected of an event that was held; its attendances follow. */
@Schema(description = "教育活动可更正的内容 What may be corrected of an event")
record CorrectedEvent(
        @NotNull EventKind kind,
        @Nullable TrainingMode mode,
        @NotBlank @Size(max = 200) String title,
        @NotNull OrgCode orgCode,
        @Nullable UUID campaignId,
        @NotNull LocalDate heldOn,
        @Nullable UUID filmId) {}
