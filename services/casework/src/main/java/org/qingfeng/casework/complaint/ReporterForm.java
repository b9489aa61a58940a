package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 举报人, as an official enters it. */
@Schema(description = "举报人 Who reports", examples = "{\"name\":\"柳映溪\",\"contact\":\"13900990001\"}")
record ReporterForm(
        @Schema(description = "姓名或单位名称 Name of a person or a unit") @Nullable @Size(max = 60)
        String name,

        @Schema(description = "联系方式 Contact") @Nullable @Size(max = 200)
        String contact,

        @Schema(description = "名录中的人员 The person, if it is one of the directory") @Nullable
        UUID personId) {
    boolean isComplete() {
        return name != null && !name.isBlank() && contact != null && !contact.isBlank();
    }

    Reporter kept() {
        return new Reporter(name == null ? "" : name.strip(), contact == null ? "" : contact.strip(), personId);
    }
}
