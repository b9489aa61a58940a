package org.qingfeng.kit.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event that could not be applied, without its bytes. */
@Schema(description = "搁置的事件 An event that could not be applied")
public record ParkedEvent(
        @Schema(description = "标识 Id of this entry") UUID id,

        @Schema(description = "主题 Topic", example = "qingfeng.directory.v1")
        String topic,

        @Schema(description = "分区 Partition") int partition,

        @Schema(description = "位移 Offset in the partition") long offset,

        @Schema(description = "记录标识 Id of the record, if it could be read") @Nullable
        UUID recordId,

        @Schema(description = "版本 Version of the record, if it could be read") @Nullable
        Long version,

        @Schema(description = "原因 Why it could not be applied")
        String reason,

        @Schema(description = "搁置时间 When") Instant parkedAt) {}
