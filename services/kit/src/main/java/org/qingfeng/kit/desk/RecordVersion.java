package org.qingfeng.kit.desk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another record that a step changes too, in the version its caller saw. */
@Schema(description = "另一条记录及所见版本 Another record and the version seen")
public record RecordVersion(@NotNull UUID id, @Min(1) long version) {}
