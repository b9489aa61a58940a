package org.qingfeng.education.event;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The code by which who is there signs in: as text for a keyboard, as a QR code for a telephone. */
@Path("/v1/events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SignInResource extends EventDesk {
    private static final String SVG = "image/svg+xml";

    @Inject
    SignInCodes codes;

    @POST
    @Path("/{id}/open-sign-in")
    @Operation(operationId = "openSignInEvent", summary = "开放签到 Open the sign-in; a code shown before is worthless")
    public RestResponse<EventView> open(@PathParam("id") UUID id, @Valid @NotNull SignInOpening opening) {
        Instant until = Instant.now().plus(Duration.ofMinutes(opening.minutes()));
        return decide(id, (event, work) -> event.openSignIn(until));
    }

    @GET
    @Path("/{id}/sign-in-code")
    @Operation(operationId = "readSignInCode", summary = "签到码 The code while it is good")
    public SignInCode code(@PathParam("id") UUID id) {
        return reading.one(Event.class, id, this::shown);
    }

    @GET
    @Path("/{id}/sign-in-code.svg")
    @Produces(SVG)
    @Operation(operationId = "readSignInQrCode", summary = "签到二维码 The same as a QR code")
    public RestResponse<String> qrCode(@PathParam("id") UUID id) {
        String drawing =
                QrCodeDrawing.of(reading.one(Event.class, id, this::shown).address());
        return RestResponse.ResponseBuilder.ok(drawing, SVG).build();
    }

    /** Only the host shows it: who is told it elsewhere is not there. */
    private SignInCode shown(Event event) {
        demandOf(identity.caller(), event);
        return codes.shown(event);
    }
}
