package org.qingfeng.education.talk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.kit.person.PersonSnapshot;

/** 谈话人 by his posts of that day. */
@Schema(description = "谈话人 Interviewer, by his posts of that day")
record Interviewer(
        @Schema(description = "人员 Person") PersonSnapshot person,

        @Schema(description = "纪委书记 At the head of a discipline commission")
        boolean disciplineSecretary,

        @Schema(description = "班子成员 Member of the leadership")
        boolean leadershipMember) {}
