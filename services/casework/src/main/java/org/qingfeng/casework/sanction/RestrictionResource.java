package org.qingfeng.casework.sanction;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** What the personnel office may know: whether somebody is in a restriction period until when, and not why. */
@Path("/v1/restrictions")
@Tag(name = "restrictions", description = "影响期查询 Restriction periods")
@Produces(MediaType.APPLICATION_JSON)
class RestrictionResource {
    @Inject
    SanctionBook book;

    @Inject
    @Any
    Instance<RestrictionSource> others;

    @Inject
    KnownDirectory directory;

    @Inject
    Identity identity;

    @Inject
    InstallationKey key;

    @Inject
    BusinessDate businessDate;

    /**
     * @param until first day free of it; none if there is no restriction, or no end of it yet
     */
    @Schema(name = "Restriction", description = "影响期 Whether a person is in a restriction period, until when")
    record Restriction(
            UUID personId,

            @Schema(description = "查询日期 The day asked about")
            LocalDate on,

            @Schema(description = "是否在影响期内 Whether there is one")
            boolean restricted,

            @Schema(description = "自该日起解除 First day free of it") @Nullable
            LocalDate until) {}

    @GET
    @Operation(
            operationId = "readRestriction",
            summary = "是否在影响期内，不答原因 Whether a person is in a restriction period, and not why")
    public Restriction of(
            @Parameter(description = "人员 Person") @QueryParam("personId") @NotNull UUID personId,
            @Parameter(description = "日期，默认今天 Day, today by default") @QueryParam("on") @Nullable LocalDate asked) {
        boolean ours = directory
                .person(personId)
                .filter(person -> identity.caller().org().contains(person.orgCode()))
                .isPresent();
        if (!ours) {
            throw new Refused(KitRefusal.NOT_FOUND);
        }
        LocalDate on = asked == null ? businessDate.today() : asked;
        String ref = key.refer(personId).value();
        Optional<LocalDate> until = Stream.concat(
                        book.restrictedUntil(ref, on).stream(),
                        others.stream().flatMap(source -> source.until(ref, on).stream()))
                .max(LocalDate::compareTo);
        return new Restriction(
                personId,
                on,
                until.isPresent(),
                until.filter(end -> !end.equals(LocalDate.MAX)).orElse(null));
    }
}
