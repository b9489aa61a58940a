package org.qingfeng.casework.sanction;

import java.time.LocalDate;
import java.util.Optional;

/** What holds a person back without being a sanction, such as 诫勉: a bean of the package that keeps it. */
public interface RestrictionSource {
    /** First day free of it, if the person is held back on that day. */
    Optional<LocalDate> until(String personRef, LocalDate on);
}
