package org.qingfeng.casework.cases;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * The filing by one organ. Both organs on one matter are one case, which counts at the earlier (M07).
 *
 * @param approvedOn when the main head of the discipline organ approved it
 * @param on 立案时间: when the main head of the same level's party committee agreed
 */
@Schema(name = "CaseFiling", description = "立案 The filing by one organ")
record Filing(
        FilingOrgan organ,
        OrgCode orgCode,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate on) {

    Filing approved(LocalDate day) {
        return new Filing(organ, orgCode, day, on);
    }

    Filing filed(LocalDate day) {
        return new Filing(organ, orgCode, approvedOn, day);
    }

    boolean isApproved() {
        return approvedOn != null;
    }

    boolean isFiled() {
        return on != null;
    }
}
