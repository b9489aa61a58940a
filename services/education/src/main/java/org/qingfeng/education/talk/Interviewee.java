package org.qingfeng.education.talk;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.person.PersonSnapshot;

/** 谈话对象 by his posts of that day, and when he signed. */
@Schema(description = "谈话对象 Interviewee, by his posts of that day")
record Interviewee(
        @Schema(description = "人员 Person") PersonSnapshot person,

        @Schema(description = "村级党组织“一把手” Heads a village's party organization")
        boolean villageTopLeader,

        @Schema(description = "签字日期 Signed on") @Nullable LocalDate signedOn) {

    Interviewee signed(LocalDate on) {
        return new Interviewee(person, villageTopLeader, on);
    }
}
