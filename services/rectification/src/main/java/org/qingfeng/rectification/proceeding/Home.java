package org.qingfeng.rectification.proceeding;

import java.util.List;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** Whose a record is: what is decided about the whole of it stays with its own organization, whoever else may see it. */
public final class Home {
    private Home() {}

    /** @throws Refused 422 unless the caller may make a record of that organization */
    public static void demandWithin(Caller caller, OrgCode org) {
        if (!caller.org().contains(org)) {
            throw new Refused(List.of(Violation.at("orgCode", KitRefusal.ORGANIZATION_NOT_YOURS, org.value())));
        }
    }

    /** @throws Refused 403 if the caller sees it only because it is addressed to him */
    public static void demandOf(Caller caller, Aggregate<?, ?> record) {
        if (!caller.org().contains(record.org())) {
            throw new Refused(RectificationRefusal.NOT_THE_HOST);
        }
    }
}
