package org.qingfeng.education.attendance;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.education.event.Event;
import org.qingfeng.education.event.SignInCodes;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Batch;
import org.qingfeng.kit.journal.Batches;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** The attendance of one event: by list, by code, and what it came to. */
@Path("/v1/events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EventAttendanceResource extends AttendanceDesk {
    @Inject
    Batches batches;

    @Inject
    AttendanceLists lists;

    @Inject
    SignInCodes codes;

    @PUT
    @Path("/{id}/attendance")
    @Operation(operationId = "attendEvent", summary = "登记出席名单 Enter the list of who came; the whole list or nothing")
    public RestResponse<AttendanceResult> attend(@PathParam("id") UUID id, @Valid @NotNull AttendanceList list) {
        return told(batches.carryOut("attendance", AttendanceResult.class, work -> {
            Event event = work.load(Event.class, id);
            demand();
            demandOf(work.caller(), event);
            work.widen();
            return lists.enter(event, list, work);
        }));
    }

    @POST
    @Path("/{id}/sign-in")
    @Operation(operationId = "signInEvent", summary = "凭码签到，一人一次 Sign in by the code, once a person")
    public RestResponse<SignedIn> signIn(@PathParam("id") UUID id, @Valid @NotNull OwnCode own) {
        return told(batches.carryOut("sign-in", SignedIn.class, work -> {
            Event event = work.load(Event.class, id);
            demand();
            UUID person = personOf(work.caller());
            codes.demand(event, own.code());
            work.widen();
            return lists.signIn(event, person, work);
        }));
    }

    @GET
    @Path("/{id}/coverage")
    @Operation(operationId = "readCoverage", summary = "应到、实到与尚须补课人员 Who should come, who did, who still must")
    public Coverage coverage(@PathParam("id") UUID id) {
        Caller caller = identity.caller();
        return reading.in(caller, transaction -> {
            Event event = transaction.find(Event.class, id);
            if (event == null) {
                throw new Refused(KitRefusal.NOT_FOUND);
            }
            demand();
            List<PersonSnapshot> own = event.roster.stream()
                    .filter(person ->
                            caller.org().contains(event.org()) || caller.org().contains(person.orgCode()))
                    .toList();
            return Coverage.of(event, own, Attendance.touchedBy(id, transaction.session()));
        });
    }

    private static <T> RestResponse<T> told(Batch<T> batch) {
        RestResponse.ResponseBuilder<T> answer = RestResponse.ResponseBuilder.ok(batch.result());
        return (batch.replayed() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }
}
