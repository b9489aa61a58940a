package org.qingfeng.casework.complaint;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.clue.Clue;
import org.qingfeng.casework.clue.ClueRegistration;

/** 转为问题线索: the complaint becomes a clue, in one transaction. */
@Path("/v1/complaints/{id}")
@Tag(name = "complaints", description = "信访举报 Complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ToClueResource extends ComplaintDesk {
    @Inject
    ClueRegistration clues;

    @POST
    @Path("/to-clue")
    @Operation(operationId = "toClueComplaint", summary = "转为问题线索 Make a clue of a complaint")
    public RestResponse<ComplaintView> toClue(@PathParam("id") UUID id, @Valid @NotNull Transfer transfer) {
        LocalDate on = day(transfer.on());
        return step(id, (complaint, work) -> {
            complaint.becomeClue(on);
            Clue clue =
                    work.add(clues.register(transfer.clue(complaint, on), complaint.id, reporters(complaint), work));
            complaint.clueId = clue.id;
        });
    }

    /** Who reported it, if it is known to be a person of the directory: the clue is kept from him. */
    private static Set<UUID> reporters(Complaint complaint) {
        @Nullable Reporter reporter = complaint.reporter == null ? null : complaint.reporter.as(Reporter.class);
        return reporter == null || reporter.personId() == null ? Set.of() : Set.of(reporter.personId());
    }
}
