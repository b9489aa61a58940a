package org.qingfeng.rectification.problem;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * 验收人 as of the acceptance: a snapshot, since the post held then is what counts. The name is known only if the request
 * told it, since the directory's events carry none.
 */
@Schema(description = "验收人当时的姓名、职务 The acceptor as of the acceptance")
record AcceptedBy(
        @Schema(description = "姓名 Name") @Nullable String name,
        @Schema(description = "所在机构 Organization") @Nullable OrgCode orgCode,
        @Schema(description = "职务 Position") @Nullable String position) {

    static @Nullable AcceptedBy of(@Nullable PersonSnapshot told, KnownPerson.@Nullable Post held) {
        if (told != null) {
            return new AcceptedBy(told.name(), told.orgCode(), told.position());
        }
        return held == null ? null : new AcceptedBy(null, held.orgCode(), held.position());
    }

    /** 周某 主任, or as much of it as is known. */
    String text() {
        return Stream.of(name, position).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
