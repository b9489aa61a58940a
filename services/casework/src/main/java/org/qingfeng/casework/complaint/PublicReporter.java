package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 举报人, as he names himself. */
@Schema(description = "举报人 Who reports", examples = "{\"name\":\"柳映溪\",\"contact\":\"13900990001\"}")
record PublicReporter(
        @Schema(description = "姓名或单位名称 Name of a person or a unit") @Nullable @Size(max = 60)
        String name,

        @Schema(description = "联系方式 Contact") @Nullable @Size(max = 200)
        String contact) {
    boolean isComplete() {
        return form().isComplete();
    }

    Reporter kept() {
        return form().kept();
    }

    private ReporterForm form() {
        return new ReporterForm(name, contact, null);
    }
}
