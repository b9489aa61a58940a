package org.qingfeng.education.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 转发的内容: what was passed on, whichever channel it went by. */
@Schema(
        name = "MediaItem",
        description = "转发的内容 What was passed on",
        examples = "{\"title\":\"云州市通报三起违反中央八项规定精神问题\",\"source\":\"清风云州\",\"link\":\"https://example.invalid/a/1\"}")
record Item(
        @Schema(description = "标题 Title") @NotBlank @Size(max = 300)
        String title,

        @Schema(description = "原发单位 Where it comes from") @Nullable @Size(max = 200)
        String source,

        @Schema(description = "原文链接 Link to the original") @Nullable @Size(max = 1000)
        String link) {

    /** Equal for the same content: by its link, and by its title where it has none. */
    UUID key() {
        String told = link != null && !link.isBlank()
                ? link.strip()
                : title.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "").toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(told.getBytes(UTF_8));
    }
}
