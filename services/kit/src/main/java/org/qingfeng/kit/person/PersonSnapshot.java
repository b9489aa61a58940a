package org.qingfeng.kit.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * A person as of a business date; a decision is about the post held then. Sameness is by {@code personId} only.
 *
 * @param personId none, if the directory does not know the person; the service then mints one
 */
@Schema(description = "人员快照 A person as of the business date, from the directory's API")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonSnapshot(
        @Schema(description = "人员标识 Id in the directory; absent for who is not in it") @Nullable
        UUID personId,

        @Schema(description = "姓名 Name", examples = "周砚秋") @NotBlank @Size(max = 60)
        String name,

        @Schema(description = "所在机构 Organization", implementation = String.class, examples = "990106101000-001")
        @NotNull
        OrgCode orgCode,

        @Schema(description = "职务 Position", examples = "主任") @NotBlank @Size(max = 100)
        String position,

        @Schema(description = "职级 Rank") @NotNull Rank rank,
        @Schema(description = "中共党员 Party member") boolean partyMember,
        @Schema(description = "监察对象 Public official") boolean publicOfficial) {

    public boolean is(@Nullable UUID person) {
        return personId != null && personId.equals(person);
    }

    /** Whom the directory does not know gets an id of ours: random, since registering must tell nothing. */
    public PersonSnapshot identified() {
        return personId != null
                ? this
                : new PersonSnapshot(
                        UuidCreator.getRandomBased(), name, orgCode, position, rank, partyMember, publicOfficial);
    }
}
