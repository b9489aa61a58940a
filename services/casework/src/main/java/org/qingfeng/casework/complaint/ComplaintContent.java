package org.qingfeng.casework.complaint;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * What a complaint says, and of whom: one protected value.
 *
 * @param subjectText the person concerned in the reporter's words
 * @param subjects the same persons as an official found them in the directory
 * @param subjectOrgCode their unit
 */
record ComplaintContent(
        @Nullable String subjectText,
        List<PersonSnapshot> subjects,
        @Nullable OrgCode subjectOrgCode,
        String text) {
    ComplaintContent {
        subjects = List.copyOf(Objects.requireNonNullElse(subjects, List.of()));
    }

    ComplaintContent about(List<PersonSnapshot> persons) {
        List<PersonSnapshot> identified =
                persons.stream().map(PersonSnapshot::identified).toList();
        return new ComplaintContent(subjectText, identified, subjectOrgCode, text);
    }
}
