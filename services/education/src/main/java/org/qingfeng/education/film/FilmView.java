package org.qingfeng.education.film;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;

/** A film as it is answered. */
@Schema(name = "Film", description = "警示教育片 Film")
record FilmView(
        UUID id,
        long version,
        @Schema(description = "状态 State") FilmState state,
        @Schema(description = "片名 Title") String title,

        @Schema(description = "登记单位（归属） Organization that lists it")
        OrgCode orgCode,

        @Schema(description = "出品单位 Publisher") @Nullable String publisher,

        @Schema(description = "出品年份 Year of publication") @Nullable
        Integer year,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static FilmView of(Film film, List<AllowedAction> allowed) {
        return new FilmView(
                film.id,
                film.version,
                film.state(),
                film.title,
                film.org(),
                film.publisher,
                film.year,
                film.stateHistory,
                film.createdAt,
                allowed);
    }
}
