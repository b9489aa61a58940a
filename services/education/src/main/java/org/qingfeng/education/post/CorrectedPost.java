package org.qingfeng.education.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.contracts.OrgCode;

/** What may be corrected of a post that was published. */
@Schema(name = "CorrectedMediaPost", description = "转发可更正的内容 What may be corrected of a post")
record CorrectedPost(
        @NotNull OrgCode orgCode,
        @NotNull Channel channel,
        @NotBlank @Size(max = 100) String channelName,
        @NotNull Subject subject,
        @NotNull @Valid Item item,
        @NotNull LocalDate publishedOn) {

    NewPost entered() {
        return new NewPost(orgCode, channel, channelName, subject, item);
    }
}
