package org.qingfeng.casework.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.kit.labels.Labelled;

/**
 * 三个区分开来: answered in every filing. A mistake for want of experience is no knowing violation, an experiment where
 * nothing was ruled no defiance of what was forbidden, an unintended fault for the common good none for private gain.
 */
@Schema(
        name = "CaseDistinctions",
        description = "三个区分开来 The three distinctions, all answered",
        examples = "{\"inexperience\":false,\"exploration\":false,\"unintended\":false,\"result\":\"NOT_APPLICABLE\","
                + "\"reason\":\"明知虚列支出仍签字报销，不属于三种情形\"}")
record Distinctions(
        @Schema(description = "缺乏经验、先行先试的失误（区别于明知故犯） A mistake for want of experience") @NotNull
        Boolean inexperience,

        @Schema(description = "尚无明确限制的探索性试验（区别于明令禁止后我行我素） An experiment where nothing was ruled") @NotNull
        Boolean exploration,

        @Schema(description = "为推动发展的无意过失（区别于为谋取私利） An unintended fault for the common good") @NotNull
        Boolean unintended,

        @Schema(description = "结论 What follows") @NotNull Result result,

        @Schema(description = "理由 Why") @NotBlank @Size(max = 2000)
        String reason) {

    /** What follows from the three answers. */
    enum Result implements Labelled {
        TOLERATED("容错免责", "tolerated"),
        LENIENT("从轻处理", "lenient"),
        NOT_APPLICABLE("不适用", "not applicable");

        private final String zh;
        private final String en;

        Result(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** Tolerance and leniency need one of the three. */
    boolean isCoherent() {
        return result == Result.NOT_APPLICABLE || inexperience || exploration || unintended;
    }
}
