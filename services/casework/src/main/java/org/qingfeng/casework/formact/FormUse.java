package org.qingfeng.casework.formact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * What a clue, a case or a talk says of the form that was applied to one person.
 *
 * @param organ that applied it
 * @param keepers to whom the matter is given, who keep its acts in sight
 */
public record FormUse(
        Form form,
        String measure,
        LocalDate on,
        OrgCode organ,
        @Nullable EightRules category,
        PersonSnapshot person,
        List<UUID> keepers) {}
