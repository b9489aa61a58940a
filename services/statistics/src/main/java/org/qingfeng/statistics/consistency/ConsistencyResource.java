package org.qingfeng.statistics.consistency;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Counted;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.Reckoning;
import org.qingfeng.statistics.values.Confidential;
import org.qingfeng.statistics.values.Snapshots;

/** Proves that the stored numbers are what the facts add up to, for the caller's organization. */
@Path("/v1/consistency")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consistency", description = "一致性核对 Consistency")
@APIResponse(responseCode = "401", description = "未登录或令牌无效 No valid token")
@APIResponse(responseCode = "403", description = "角色无权 The role may not")
class ConsistencyResource {
    @Inject
    Catalogue catalogue;

    @Inject
    Snapshots snapshots;

    @Inject
    Lag lag;

    @Inject
    Identity identity;

    @GET
    @Operation(
            operationId = "getConsistency",
            summary = "一致性核对 Stored values against recomputed ones",
            description = "逐指标重算并与存储值比较，附各分区滞后。 Every metric recomputed and compared, with the lag of every partition.")
    @APIResponse(responseCode = "200", description = "核对结果 The comparison")
    public ConsistencyView check() {
        Caller caller = identity.caller();
        @Nullable Map<String, Long> ends = lag.ends();
        return snapshots.read(caller, (connection, generation) -> {
            List<ConsistencyView.MetricCheck> checks =
                    Recount.of(connection, generation, caller.org(), summed()).stream()
                            .map(check -> isHidden(check, caller) ? check.withoutSums() : check)
                            .toList();
            return new ConsistencyView(
                    checks.stream().allMatch(c -> c.differing() == 0),
                    caller.org(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    checks,
                    Recount.parked(connection),
                    ends == null ? null : Lag.of(connection, ends));
        });
    }

    private boolean isHidden(ConsistencyView.MetricCheck check, Caller caller) {
        return catalogue
                .metric(check.metric())
                .filter(metric -> Confidential.hides(metric, caller))
                .isPresent();
    }

    private List<String> summed() {
        return catalogue.metrics().stream()
                .filter(m -> m instanceof Counted<?, ?> c && c.reckoning() == Reckoning.SUM)
                .map(Metric::code)
                .toList();
    }
}
