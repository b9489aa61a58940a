package org.qingfeng.casework.sanction;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * What a sanction has from its case, and follows when the case is corrected.
 *
 * @param person whose sanction it is, as of the filing
 * @param personRef how events refer to him
 * @param keepers the persons to whom the case is given, who keep its sanctions in sight
 */
public record Matter(
        UUID caseId,
        @Nullable UUID clueId,
        PersonSnapshot person,
        String personRef,
        List<Discipline> disciplines,
        @Nullable EightRules eightRulesCategory,
        List<UUID> keepers) {}
