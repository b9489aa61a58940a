package org.qingfeng.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page; none on the last
 * @param total only if {@code count=true} was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(description = "本页记录 The records of this page")
        List<T> items,

        @Schema(description = "下一页游标 Cursor of the next page, absent on the last") @Nullable
        String next,

        @Schema(description = "总数 Total, only with count=true") @Nullable
        Long total) {}
