package org.qingfeng.education.reflection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.person.PersonSnapshot;

/** A reflection as it is submitted. */
@Schema(
        description = "心得体会 A reflection as it is submitted",
        examples =
                "{\"author\":{\"name\":\"柳映溪\",\"orgCode\":\"990106101201-001\",\"position\":\"委员\",\"rank\":\"VILLAGE_OTHER\",\"partyMember\":true,\"publicOfficial\":true},\"title\":\"守住底线\",\"text\":\"观看警示教育片后的体会\"}")
record NewReflection(
        @Schema(description = "作者，归属其单位 Author, whose unit it counts at") @NotNull @Valid
        PersonSnapshot author,

        @Schema(description = "题目 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "正文 Text") @NotBlank @Size(max = 30_000)
        String text,

        @Schema(description = "所学活动 Event that it is about") @Nullable
        UUID eventId,

        @Schema(description = "提交日期，默认今天 Submitted on, today by default") @Nullable
        LocalDate submittedOn) {}
