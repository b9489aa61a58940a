package org.qingfeng.casework.complaint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody filled into the form, as it came. */
class Entry {
    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    SubjectPost subjectPost;

    @RestForm
    @Nullable
    String named;

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String contact;

    @RestForm
    @Nullable
    String subjectText;

    @RestForm
    @Nullable
    String content;

    boolean isNamed() {
        return "true".equals(named);
    }

    @Nullable
    PublicComplaint complaint() {
        return subjectPost == null
                ? null
                : new PublicComplaint(
                        subjectPost,
                        isNamed(),
                        isNamed() ? new PublicReporter(name, contact) : null,
                        subjectText == null ? "" : subjectText,
                        null,
                        content == null ? "" : content);
    }

    /** What the fields themselves break, in words. */
    static List<String> broken(PublicComplaint complaint, Validator validator) {
        List<String> found = new ArrayList<>();
        for (ConstraintViolation<PublicComplaint> violation : validator.validate(complaint)) {
            String field = violation.getPropertyPath().toString();
            found.add(
                    switch (field) {
                        case "subjectText" -> "请填写被反映人，不超过 500 字 Say who is concerned, at most 500 characters";
                        case "content" -> "请填写反映的问题，不超过 20000 字 Say what is reported, at most 20,000 characters";
                        default -> "姓名或联系方式过长 The name or contact is too long";
                    });
        }
        return found;
    }
}
