package org.qingfeng.education.exam;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.desk.AllowedAction;

/** A test as it is answered; its results only to a reading that says why. */
@Schema(name = "TrainingTest", description = "测试 Test of a training")
record ExamView(
        UUID id,
        long version,
        @Schema(description = "状态 State") ExamState state,
        @Schema(description = "活动 Event") UUID eventId,
        @Schema(description = "主办单位（归属） Host") OrgCode orgCode,
        @Schema(description = "名称 Title") String title,
        @Schema(description = "试题 Questions") List<String> questions,
        @Schema(description = "合格分 Pass mark") int passMark,
        @Schema(description = "参加人数 How many sat it") int tested,
        @Schema(description = "合格人数 How many passed") int passed,

        @Schema(description = "成绩，仅查看时 Results, only when it is read by itself")
        List<ExamResult> results,

        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static ExamView of(Exam exam, List<AllowedAction> allowed) {
        return new ExamView(
                exam.id,
                exam.version,
                exam.state(),
                exam.eventId,
                exam.org(),
                exam.title,
                exam.questions,
                exam.passMark,
                exam.tested,
                exam.passed,
                exam.results(),
                exam.createdAt,
                allowed);
    }
}
