package org.qingfeng.education.talk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is protected of a talk. */
@Schema(name = "IntegrityTalkContent", description = "谈话内容，受保护 What was said, protected")
record TalkContent(
        @Schema(description = "主要内容 What was said") String record,
        @Schema(description = "本人态度 Attitude") @Nullable String attitude,
        @Schema(description = "整改承诺 Commitment") @Nullable String commitment,
        @Schema(description = "回访情况 Follow-up") @Nullable String followUp) {

    static TalkContent of(TalkHolding holding) {
        return new TalkContent(holding.record(), holding.attitude(), holding.commitment(), null);
    }

    TalkContent with(String visited) {
        return new TalkContent(record, attitude, commitment, visited);
    }
}
