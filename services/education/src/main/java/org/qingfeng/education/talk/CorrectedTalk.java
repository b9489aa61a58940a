package org.qingfeng.education.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** What may be corrected of a talk that was held; who has signed has signed. */
@Schema(name = "CorrectedIntegrityTalk", description = "廉政谈话可更正的内容 What may be corrected of a talk")
record CorrectedTalk(
        @NotNull TalkType type,
        @NotNull OrgCode orgCode,
        @NotNull LocalDate heldOn,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid PersonSnapshot> interviewers) {}
