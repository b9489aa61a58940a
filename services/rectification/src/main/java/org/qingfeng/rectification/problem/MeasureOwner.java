package org.qingfeng.rectification.problem;

import org.qingfeng.kit.identity.Caller;

/** Whether a caller's organization carries out a measure. */
final class MeasureOwner {
    private MeasureOwner() {}

    static boolean is(Caller caller, Measure measure) {
        return measure.ownerOrgCode != null && caller.org().contains(measure.ownerOrgCode);
    }
}
