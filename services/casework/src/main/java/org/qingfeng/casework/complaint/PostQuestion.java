package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 先问职务: the first question, before anything is written. */
@Schema(description = "被反映人的职务 The post of the person concerned", examples = "{\"subjectPost\":\"VILLAGE_CADRE\"}")
record PostQuestion(
        @Schema(description = "职务 Post") @NotNull SubjectPost subjectPost) {}
