package org.qingfeng.casework.complaint;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.contracts.OrgCode;

/** A day's count. */
@Schema(name = "UpperReferral", description = "一日内引导向上级反映的次数 A day's referrals to the upper organ")
record ReferralView(
        OrgCode orgCode,
        @Schema(description = "日期 Day") LocalDate on,
        @Schema(description = "次数 How many") long count) {
    static ReferralView of(UpperReferral referral) {
        return new ReferralView(OrgCode.of(referral.orgCode), referral.onDate, referral.n);
    }
}
