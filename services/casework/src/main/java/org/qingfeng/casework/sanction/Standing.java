package org.qingfeng.casework.sanction;

import org.jspecify.annotations.Nullable;

/**
 * What the law asks of a person before it asks for the kind of a sanction, as of the day of the decision.
 *
 * @param villageManager who manages a village or residents' committee 基层群众性自治组织中从事管理的人员
 * @param managedBy 干部管理权限; null for who is nobody's cadre
 */
public record Standing(
        boolean partyMember,
        boolean publicOfficial,
        boolean villageManager,
        boolean retired,
        @Nullable String managedBy) {
    static final String TOWN = "TOWN";

    /** Whose cadre the approval matrix takes the person for. */
    String management() {
        return managedBy == null ? TOWN : managedBy;
    }
}
