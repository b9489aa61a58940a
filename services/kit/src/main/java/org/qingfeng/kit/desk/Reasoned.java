package org.qingfeng.kit.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that has to be justified: every way back, every refusal, every end without success. */
@Schema(
        description = "办理日期和理由 Business date and reason of the step",
        examples = "{\"on\":\"2023-04-18\",\"reason\":\"佐证材料不完整\"}")
public record Reasoned(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
        String reason) {}
